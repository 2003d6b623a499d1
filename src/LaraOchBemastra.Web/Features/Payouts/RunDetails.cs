using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>One run: its sums, payments, claims and files.</summary>
public sealed record RunDetails
{
    public required PayoutRun Run { get; init; }

    /// <summary>Of this page, in the order of the claims' numbers.</summary>
    public required IReadOnlyList<PaymentShare> Claims { get; init; }

    /// <summary>Of the whole run, in the order of the kinds.</summary>
    public required IReadOnlyList<(ClaimLineKind Kind, Money Gross)> Kinds { get; init; }

    /// <summary>Payments with somebody on this page of claims, by name.</summary>
    public required IReadOnlyList<PayoutRunPayment> Payments { get; init; }

    public required RunPapers Papers { get; init; }

    public required FilesNotMade NotMade { get; init; }

    public required RunPeople People { get; init; }

    /// <summary>Number of the run that this one takes back.</summary>
    public required int? Reverses { get; init; }

    /// <summary>Number of the run that takes this one back.</summary>
    public required int? ReversedBy { get; init; }

    /// <summary>Number of the run whose refused payments this one takes back.</summary>
    public required int? RefusedOf { get; init; }

    /// <summary>Numbers of the runs that take back what was refused of this one.</summary>
    public required IReadOnlyList<int> RefusedIn { get; init; }

    public required Refusal? WhyNotMarkPaid { get; init; }

    public required int Page { get; init; }

    public Money Total(Func<PayoutRunPayment, Money> amount) => Run.Payments.Sum(amount);

    public bool SharesTax => Run.Payments.Any(payment => payment.ClaimCount > 1 && payment.TaxEstimated);

    /// <summary>What payroll has not refused.</summary>
    public Money Unpaid => Run.Payments.Where(payment => payment.Outcome == PaymentOutcome.Unknown).Sum(payment => payment.Gross);

    public bool MayBeTakenBack => !Run.TakesBack && Run.State is PayoutRunState.Made or PayoutRunState.Paid;

    public static async Task<RunDetails?> LoadAsync(PortalDb db, Viewer viewer, int number, int page)
    {
        var may = db.For(viewer);
        var run = await may.PayoutRuns.AsNoTracking().Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Number == number);
        if (run is null)
        {
            return null;
        }

        var region = await may.Regions.AsNoTracking().SingleAsync(one => one.Id == run.RegionId);
        var at = Math.Clamp(page, 1, Math.Max(1, (run.ClaimCount + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var shown = may.ClaimsOf(run.Id).OrderBy(claim => claim.Number).Skip((at - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows);
        var ids = await shown.Select(claim => claim.Id).ToListAsync();
        var shares = await SharesAsync(db, viewer, run, ids);
        var own = await may.ClaimsOf(run.Id).AsNoTracking().Where(claim => claim.PayeeAccountId == viewer.AccountId).ToListAsync();
        return new RunDetails
        {
            Run = run,
            Claims = [.. shares.Where(share => ids.Contains(share.Claim.Id)).OrderBy(share => share.Claim.Number, StringComparer.Ordinal)],
            Payments = [.. run.Payments.Where(payment => shares.Exists(share => share.Claim.LeaderId == payment.LeaderId))
                .OrderBy(payment => payment.PayeeName, StringComparer.CurrentCulture)],
            Kinds = await KindsAsync(db, viewer, run),
            Papers = await RunPapers.LoadAsync(db, viewer, run, region),
            NotMade = await FilesNotMade.LoadAsync(db, run),
            People = await RunPeople.LoadAsync(db, viewer, run, region),
            Reverses = await may.PayoutRuns.Where(one => one.Id == run.ReversesId).Select(one => (int?)one.Number).SingleOrDefaultAsync(),
            ReversedBy = await may.PayoutRuns.Where(one => one.ReversesId == run.Id).Select(one => (int?)one.Number).SingleOrDefaultAsync(),
            RefusedOf = await may.PayoutRuns.Where(one => one.Id == run.RefusedOfId).Select(one => (int?)one.Number).SingleOrDefaultAsync(),
            RefusedIn = await may.PayoutRuns.Where(one => one.RefusedOfId == run.Id).OrderBy(one => one.Number).Select(one => one.Number).ToListAsync(),
            WhyNotMarkPaid = run.WhyNotSettle(viewer.AccountId, own),
            Page = at,
        };
    }

    private static async Task<IReadOnlyList<(ClaimLineKind Kind, Money Gross)>> KindsAsync(PortalDb db, Viewer viewer, PayoutRun run)
    {
        var kinds = await db.For(viewer).ClaimsOf(run.Id).SelectMany(claim => claim.Lines).GroupBy(line => line.Kind)
            .Select(kind => new { kind.Key, Minor = kind.Sum(line => line.Amount.Minor) }).ToListAsync();
        return [.. kinds.OrderBy(kind => kind.Key).Select(kind => (kind.Key, new Money(run.TakesBack ? -kind.Minor : kind.Minor)))];
    }

    // A payment is divided among all its claims, also those on other pages.
    private static async Task<List<PaymentShare>> SharesAsync(PortalDb db, Viewer viewer, PayoutRun run, List<Guid> ids)
    {
        var may = db.For(viewer);
        var claims = await may.ClaimsOf(run.Id).AsNoTracking()
            .Where(claim => may.ClaimsOf(run.Id).Any(other => other.LeaderId == claim.LeaderId && ids.Contains(other.Id)))
            .Include(claim => claim.Lines).AsSplitQuery().ToListAsync();
        if (run.TakesBack)
        {
            claims.ForEach(claim => claim.ReadBackwards());
        }

        var payees = claims.Select(claim => claim.LeaderId).ToHashSet();
        return [.. run.Payments.Where(payment => payees.Contains(payment.LeaderId)).SelectMany(payment => PaymentShare.Of(payment, claims))];
    }
}

/// <summary>Who made the run, paid it and asked for it to be taken back; times are the region's.</summary>
public sealed record RunPeople(
    string MadeBy, DateTime MadeAt, string? PaidBy, DateTime? PaidAt, string? ReversalAskedBy, DateTime? ReversalAskedAt)
{
    public static async Task<RunPeople> LoadAsync(PortalDb db, Viewer viewer, PayoutRun run, Region region)
    {
        var names = await db.For(viewer).GatePeople
            .Where(account => account.Id == run.MadeBy || account.Id == run.PaidBy || account.Id == run.ReversalAskedBy)
            .ToDictionaryAsync(account => account.Id, account => account.Name);
        return new RunPeople(
            names.GetValueOrDefault(run.MadeBy, string.Empty),
            LocalTime.FromUtc(run.MadeAt, region.TimeZone),
            Name(run.PaidBy),
            Local(run.PaidAt),
            Name(run.ReversalAskedBy),
            Local(run.ReversalAskedAt));

        string? Name(Guid? account) => account is { } id ? names.GetValueOrDefault(id) : null;

        DateTime? Local(DateTime? utc) => utc is { } moment ? LocalTime.FromUtc(moment, region.TimeZone) : null;
    }
}
