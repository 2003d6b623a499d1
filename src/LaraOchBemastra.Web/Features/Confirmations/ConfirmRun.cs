using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>A file that was taken in.</summary>
public sealed record TakenFile(string Who, DateTime At, int Paid, int Refused, int Unmatched);

/// <summary>The payments of a run beside what payroll says of them.</summary>
public sealed record ConfirmRun
{
    public required PayoutRun Run { get; init; }

    public required IReadOnlyList<TakenFile> Taken { get; init; }

    /// <summary>Why this person takes no file in for this run.</summary>
    public required Refusal? WhyNot { get; init; }

    public TakeConfirmation Form { get; init; } = new();

    public ConfirmationFile? File { get; init; }

    /// <summary>None until the columns are chosen.</summary>
    public IReadOnlyList<ConfirmedRow>? Rows { get; init; }

    /// <summary>Which file of the run is booked by.</summary>
    public BookedBy BookedBy { get; init; }

    /// <summary>Rows that would let a payment's claims go; of a run by hand no file was booked.</summary>
    public IReadOnlyList<ConfirmedRow> Refused => [.. Rows?.Where(row => row.Match == Match.Refused && !Run.ByHand) ?? []];

    public int Changes => Rows?.Count(row => row.Changes) ?? 0;

    /// <summary>Payments that no row is about.</summary>
    public IReadOnlyList<PayoutRunPayment> Missing =>
        [.. Run.Payments.Where(payment => Rows?.All(row => row.Payment?.Id != payment.Id) == true).OrderBy(payment => payment.VoucherNumber)];

    public int Count(Match match) => Rows?.Count(row => row.Match == match) ?? 0;

    public IEnumerable<SelectListItem> Columns(string? chosen) =>
        File!.Headings.Select(heading => new SelectListItem(heading, heading, heading == chosen));

    public static async Task<ConfirmRun?> LoadAsync(PortalDb db, Viewer viewer, int number)
    {
        var may = db.For(viewer);
        var run = await may.PayoutRuns.AsNoTracking().Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Number == number);
        if (run is null)
        {
            return null;
        }

        var taken = await may.RunConfirmations.AsNoTracking().Where(file => file.RunId == run.Id).OrderByDescending(file => file.TakenAt).ToListAsync();
        var who = taken.Select(file => file.TakenBy).Distinct().ToList();
        var names = await may.ConfirmationTakers.Where(account => who.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name);
        var own = await may.ClaimsOf(run.Id).AsNoTracking().Where(claim => claim.PayeeAccountId == viewer.AccountId).ToListAsync();
        return new ConfirmRun
        {
            Run = run,
            Taken = [.. taken.Select(file => new TakenFile(
                names.GetValueOrDefault(file.TakenBy, string.Empty), LocalTime.FromUtc(file.TakenAt, viewer.TimeZone), file.Paid, file.Refused, file.Unmatched))],
            WhyNot = run.WhyNotAskOutcome(viewer.AccountId, own),
        };
    }

    /// <summary>With the dry run of a file; nothing is written.</summary>
    public async Task<ConfirmRun> WithAsync(PortalDb db, Viewer viewer, TakeConfirmation form, ConfirmationFile file, bool propose)
    {
        if (propose)
        {
            var last = await db.For(viewer).ConfirmationColumns.AsNoTracking().SingleOrDefaultAsync(columns => columns.RegionId == Run.RegionId);
            form.Propose(ConfirmationGuess.Of(file.Headings, last?.Layout));
        }

        var layout = form.Layout();
        var chosen = file.Headings.Contains(layout.KeyColumn) && file.Headings.Contains(layout.AmountColumn);
        return this with
        {
            Form = form,
            File = file,
            Rows = chosen ? await RowsAsync(db, viewer, Run, form, file) : null,
            BookedBy = Run.BookedBy ?? await db.BookedByAsync(Run.RegionId),
        };
    }

    public static async Task<IReadOnlyList<ConfirmedRow>> RowsAsync(
        PortalDb db, Viewer viewer, PayoutRun run, TakeConfirmation form, ConfirmationFile file)
    {
        var layout = form.Layout();
        var leaders = db.For(viewer).ClaimsOf(run.Id).Select(claim => claim.LeaderId);
        var numbers = layout.Key == ConfirmationKey.IdentityNumber
            ? (await db.For(viewer).ClaimedPayees.AsNoTracking().Where(payee => leaders.Contains(payee.LeaderId)).ToListAsync())
                .ToDictionary(payee => payee.LeaderId, payee => payee.IdentityNumber ?? string.Empty)
            : [];
        return
        [
            .. new ConfirmationPlan(layout, run.Payments, numbers).Of(file)
                .Select(row => row with { Booked = row.Match == Match.Refused && form.Booked.Contains(row.Payment!.VoucherNumber) }),
        ];
    }
}
