using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>What became of taking a file in.</summary>
public sealed record PayrollHeard(int Paid, int Refused, Refusal? Refusal);

/// <summary>
/// Takes a file in. The rows are reckoned again inside the transaction: of two who take the same file in at once, the second is
/// told that it was (rule R-RUN-9).
/// </summary>
public static class HearPayroll
{
    public static async Task<PayrollHeard?> TakeAsync(PortalDb db, Viewer viewer, int number, ConfirmationLayout layout, ConfirmationFile file)
    {
        try
        {
            return await db.WriteAsync(() => UnitAsync(db, viewer, number, layout, file));
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await db.WriteAsync(() => UnitAsync(db, viewer, number, layout, file));
        }
    }

    private static async Task<PayrollHeard?> UnitAsync(PortalDb db, Viewer viewer, int number, ConfirmationLayout layout, ConfirmationFile file)
    {
        var may = db.For(viewer);
        var run = await may.PayoutRuns.Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery().SingleOrDefaultAsync(one => one.Number == number);
        if (run is null)
        {
            return null;
        }

        if (await may.RunConfirmations.Where(one => one.RunId == run.Id && one.Checksum == file.Checksum).Select(one => (DateTime?)one.TakenAt).SingleOrDefaultAsync() is { } before)
        {
            return new PayrollHeard(0, 0, PayoutRefusals.FileToldBefore(LocalTime.FromUtc(before, viewer.TimeZone)));
        }

        var rows = await ConfirmRun.RowsAsync(db, viewer, run, layout, file);
        var words = rows.Select(row => row.Word).OfType<PaymentWord>().ToList();
        var claims = await may.ClaimsOf(run.Id).ToListAsync();
        if (run.WhyNotHear(viewer.AccountId, words, claims) is { } refusal)
        {
            return new PayrollHeard(0, 0, refusal);
        }

        var now = db.Clock.GetUtcNow().UtcDateTime;
        run.Hear(viewer.AccountId, words, claims, now);
        var (paid, refused) = (rows.Count(row => row.Match == Match.Paid), rows.Count(row => row.Match == Match.Refused));
        db.Add(new RunConfirmation(run.Id, file.Checksum, viewer.AccountId, now, paid, refused, rows.Count - paid - refused));
        await RememberAsync(db, viewer, run.RegionId, layout);
        return new PayrollHeard(paid, refused, null);
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
