using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Runs against their claims, vouchers and one another (rules R-RUN-1, 2, 4, 6 and 10).
/// </summary>
/// <param name="db">The store.</param>
/// <param name="runs">All, with payments and claims.</param>
/// <param name="claims">All, with lines.</param>
internal sealed class RunVerification(PortalDb db, List<PayoutRun> runs, List<HonorariumClaim> claims)
{
    private readonly Dictionary<Guid, HonorariumClaim> _claims = claims.ToDictionary(claim => claim.Id);

    public List<string> Wrong { get; } = [];

    public List<string> Unfinished { get; } = [];

    public async Task VerifyAsync(CancellationToken cancel)
    {
        foreach (var run in runs)
        {
            if (run.Claims.Count == 0 || run.Payments.Any(payment => payment.VoucherNumber == 0))
            {
                Unfinished.Add($"Run {run.Number} is older than vouchers and waits for them.");
                continue;
            }

            OfSums(run);
            OfClaims(run);
            if (run.ReversesId is { } reversed)
            {
                OfReversal(run, runs.Find(other => other.Id == reversed));
            }
        }

        OfRefused();
        OfVouchers();
        var files = new RunFileVerification(db, runs);
        await files.VerifyAsync(cancel);
        Wrong.AddRange(files.Wrong);
        Unfinished.AddRange(files.Unfinished);
    }

    private void OfSums(PayoutRun run)
    {
        var mine = run.Claims.Where(held => _claims.ContainsKey(held.ClaimId)).Select(held => _claims[held.ClaimId]);
        if (run.WhyTotalsDiffer(mine) is not { } refusal)
        {
            return;
        }

        Wrong.Add(refusal.Values switch
        {
            [int made, int now] => $"Run {run.Number} was made of {made} claims and holds {now}.",
            [_, Money written, Money reckoned] => $"Run {run.Number}: a payment of {Kronor(written)} should be {Kronor(reckoned)}.",
            _ => $"Run {run.Number}: {refusal.Code}.",
        });
    }

    private void OfClaims(PayoutRun run)
    {
        foreach (var held in run.Claims)
        {
            var claim = _claims.GetValueOrDefault(held.ClaimId);
            if (held.Live != (claim?.RunId == run.Id))
            {
                Wrong.Add($"{claim?.Number ?? "A claim"} {(held.Live ? "is paid by" : "has left")} run {run.Number} and does not say so.");
            }
            else if (held.Live && (claim!.State == ClaimState.Paid) != IsPaid(run, claim.LeaderId))
            {
                Wrong.Add($"{claim.Number} is {claim.State} and its run {run.Number} is {run.State}.");
            }
        }

        foreach (var claim in claims.Where(claim => claim.RunId == run.Id && run.Claims.All(held => held.ClaimId != claim.Id)))
        {
            Wrong.Add($"{claim.Number} says run {run.Number}, which was not made of it.");
        }
    }

    // A run that was paid before payroll's words were kept has none of them.
    private static bool IsPaid(PayoutRun run, Guid leaderId) =>
        run.Payments.FirstOrDefault(payment => payment.LeaderId == leaderId) is { } payment
        && (payment.Outcome == PaymentOutcome.Paid || (payment.Outcome == PaymentOutcome.Unknown && run.State == PayoutRunState.Paid));

    private void OfReversal(PayoutRun back, PayoutRun? run)
    {
        var pairs = back.Payments.Select(payment => (Back: payment, First: run?.Payments.FirstOrDefault(one => one.Id == payment.ReversesId))).ToList();
        if (run is not { State: PayoutRunState.Reversed } || pairs.Exists(pair => !IsTurned(pair.First, pair.Back))
            || pairs.Count != run.Payments.Count(payment => payment.Outcome != PaymentOutcome.Refused))
        {
            Wrong.Add($"Run {back.Number} does not take back {(run is null ? "a run that is there" : $"run {run.Number}")} to the öre.");
        }
    }

    // What was refused and stands in the books is taken back once, and nothing else of what was refused is.
    private void OfRefused()
    {
        var back = runs.Where(run => run.RefusedOfId is not null).SelectMany(run => run.Payments).ToLookup(payment => payment.ReversesId);
        foreach (var run in runs)
        {
            var off = run.Payments.Where(payment => payment.Outcome == PaymentOutcome.Refused)
                .Where(payment => back[payment.Id].Count() != (payment.Booked ? 1 : 0) || back[payment.Id].Any(one => !IsTurned(payment, one)));
            Wrong.AddRange(off.Select(payment => $"Run {run.Number}: voucher {payment.VoucherNumber} was refused, is {(payment.Booked ? string.Empty : "not ")}booked and is taken back {back[payment.Id].Count()} times."));
        }
    }

    private static bool IsTurned(PayoutRunPayment? first, PayoutRunPayment back) => first is not null
        && first.Gross + back.Gross == Money.Zero && first.Tax + back.Tax == Money.Zero && first.Net + back.Net == Money.Zero
        && first.Contribution + back.Contribution == Money.Zero;

    private void OfVouchers()
    {
        foreach (var year in runs.SelectMany(run => run.Payments).Where(payment => payment.VoucherNumber > 0)
            .GroupBy(payment => (payment.RegionId, payment.VoucherYear)))
        {
            var numbers = year.Select(payment => payment.VoucherNumber).ToHashSet();
            Wrong.AddRange(Enumerable.Range(1, numbers.Max()).Where(number => !numbers.Contains(number))
                .Select(number => $"Voucher {number} of {year.Key.VoucherYear} is missing."));
        }
    }

    private static string Kronor(Money amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.InKronor:0.00} kr");
}
