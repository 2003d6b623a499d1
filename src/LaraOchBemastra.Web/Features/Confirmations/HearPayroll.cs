using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>What became of taking a file in.</summary>
/// <param name="Paid">Payments.</param>
/// <param name="Refused">Payments.</param>
/// <param name="Back">Number of the run that takes back in the books what was refused; none where nothing stands there.</param>
/// <param name="Refusal">None when it was taken in.</param>
public sealed record PayrollHeard(int Paid, int Refused, int? Back, Refusal? Refusal)
{
    public PayrollHeard(Refusal refusal)
        : this(0, 0, null, refusal)
    {
    }
}

/// <summary>
/// Takes a file in. The rows are reckoned again inside the transaction: of two who take the same file in at once, the second is
/// told that it was (rule R-RUN-9).
/// </summary>
public static class HearPayroll
{
    public static Task<PayrollHeard?> TakeAsync(
        PortalDb db, Viewer viewer, ClaimMails mails, int number, TakeConfirmation form, ConfirmationFile file) =>
        db.WriteAsync(() => UnitAsync(db, viewer, mails, number, form, file));

    private static async Task<PayrollHeard?> UnitAsync(
        PortalDb db, Viewer viewer, ClaimMails mails, int number, TakeConfirmation form, ConfirmationFile file)
    {
        var may = db.For(viewer);
        var run = await may.PayoutRuns.Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery().SingleOrDefaultAsync(one => one.Number == number);
        if (run is null)
        {
            return null;
        }

        if (await may.RunConfirmations.Where(one => one.RunId == run.Id && one.Checksum == file.Checksum).Select(one => (DateTime?)one.TakenAt).SingleOrDefaultAsync() is { } before)
        {
            return new PayrollHeard(PayoutRefusals.FileToldBefore(LocalTime.FromUtc(before, viewer.TimeZone)));
        }

        var rows = await ConfirmRun.RowsAsync(db, viewer, run, form, file);
        var words = rows.Select(row => row.Word).OfType<PaymentWord>().ToList();
        var claims = await may.ClaimsOf(run.Id).ToListAsync();
        var order = await OrderAsync(db, viewer, run);
        if (run.WhyNotHear(order, words, claims) is { } refusal)
        {
            return new PayrollHeard(refusal);
        }

        var now = db.Clock.GetUtcNow().UtcDateTime;
        var back = run.Hear(order, words, claims, now);
        if (back is not null)
        {
            db.Add(back);
        }

        var unpaid = run.Claims.Where(held => held.LeftBecause == RunLeave.Refused && held.LeftAt == now).Select(held => held.ClaimId).ToList();
        await mails.RefusedAsync(claims.Where(claim => unpaid.Contains(claim.Id)));

        var (paid, refused) = (rows.Count(row => row.Match == Match.Paid), rows.Count(row => row.Match == Match.Refused));
        db.Add(new RunConfirmation(run.Id, file.Checksum, viewer.AccountId, now, paid, refused, rows.Count - paid - refused));
        await RememberAsync(db, viewer, run.RegionId, form.Layout());
        return new PayrollHeard(paid, refused, back?.Number, null);
    }

    // The books of a day that was paid are left as they are: what takes it back is dated today, and never before it.
    private static async Task<PayoutRunOrder> OrderAsync(PortalDb db, Viewer viewer, PayoutRun run)
    {
        var today = db.Clock.Today(viewer.TimeZone);
        var payDay = run.PayDay > today ? run.PayDay : today;
        return new PayoutRunOrder(
            await db.NextRunNumberAsync(), viewer.AccountId, today, payDay, await db.NextVoucherAsync(run.RegionId, payDay), ByHand: false,
            await db.BookedByAsync(run.RegionId));
    }

    private static async Task RememberAsync(PortalDb db, Viewer viewer, Guid regionId, ConfirmationLayout layout)
    {
        var columns = await db.For(viewer).ConfirmationColumns.SingleOrDefaultAsync(one => one.RegionId == regionId);
        if (columns is null)
        {
            columns = new ConfirmationColumns(regionId);
            db.Add(columns);
        }

        columns.Remember(layout);
    }
}
