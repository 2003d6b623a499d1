using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>One run: its sums, payments, claims and files.</summary>
public sealed record RunDetails
{
    public required PayoutRun Run { get; init; }

    /// <summary>Of this page, in the order of the claims' numbers.</summary>
    public required IReadOnlyList<(PaymentShare Share, PayoutPaper Form)> Claims { get; init; }

    /// <summary>Payments with somebody on this page of claims, by name.</summary>
    public required IReadOnlyList<PayoutRunPayment> Payments { get; init; }

    /// <summary>The files that hold the whole run.</summary>
    public required IReadOnlyList<PayoutPaper> Files { get; init; }

    public required string MadeBy { get; init; }

    public required DateTime MadeAt { get; init; }

    public required string? PaidBy { get; init; }

    public required DateTime? PaidAt { get; init; }

    public required Refusal? WhyNotMarkPaid { get; init; }

    public required int Page { get; init; }

    public Money Total(Func<PayoutRunPayment, Money> amount) => Run.Payments.Sum(amount);

    public bool SharesTax => Run.Payments.Any(payment => payment.ClaimCount > 1 && payment.TaxEstimated);

    public static async Task<RunDetails?> LoadAsync(PortalDb db, Viewer viewer, int number, int page)
    {
        if (await PayoutPapers.LoadAsync(db, viewer, number) is not { } papers)
        {
            return null;
        }

        var run = papers.Run;
        var names = await db.For(viewer).GatePeople.Where(account => account.Id == run.MadeBy || account.Id == run.PaidBy)
            .ToDictionaryAsync(account => account.Id, account => account.Name);
        var at = Math.Clamp(page, 1, Math.Max(1, (run.ClaimCount + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var shown = papers.Shares.Skip((at - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows).ToList();
        return new RunDetails
        {
            Run = run,
            Claims = [.. shown.Select(share => (share, papers.Form(share.Claim.Number)!))],
            Payments = [.. run.Payments.Where(payment => shown.Exists(share => share.Claim.LeaderId == payment.LeaderId))
                .OrderBy(payment => payment.PayeeName, StringComparer.CurrentCulture)],
            Files = [papers.AllForms(), papers.Csv()],
            MadeBy = names.GetValueOrDefault(run.MadeBy, string.Empty),
            MadeAt = LocalTime.FromUtc(run.MadeAt, papers.Contents.Region.TimeZone),
            PaidBy = run.PaidBy is { } by ? names.GetValueOrDefault(by) : null,
            PaidAt = run.PaidAt is { } paid ? LocalTime.FromUtc(paid, papers.Contents.Region.TimeZone) : null,
            WhyNotMarkPaid = run.WhyNotMarkPaid(viewer.AccountId, [.. papers.Contents.Claims]),
            Page = at,
        };
    }
}
