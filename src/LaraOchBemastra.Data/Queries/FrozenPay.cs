using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// What a run pays for a claim. Rule R-CALC-3: once a claim is in a run every page shows the run's figures, whatever the payee
/// says of herself or a rule says afterwards.
/// </summary>
/// <param name="Payment">Of the payee in the run, with all that is paid to her at once.</param>
/// <param name="Share">The claim's part of it (rule R-RUN-3).</param>
/// <param name="Run">Its number.</param>
/// <param name="PayDay">When it pays.</param>
/// <param name="Rule">The row behind the tax; none where payroll decides.</param>
public sealed record FrozenPay(PayoutRunPayment Payment, PaymentShare Share, int Run, DateOnly PayDay, TaxRule? Rule)
{
    /// <returns>None while no run pays the claim; whoever asks has found it among those she may see.</returns>
    public static async Task<FrozenPay?> LoadAsync(PortalDb db, HonorariumClaim claim)
    {
        if (claim.RunId is not { } runId)
        {
            return null;
        }

        var leaderId = claim.LeaderId;
        var paid = await db.Set<PayoutRun>().AsNoTracking().Where(run => run.Id == runId)
            .SelectMany(run => run.Payments.Where(payment => payment.LeaderId == leaderId), (run, payment) => new { run.Number, run.PayDay, Payment = payment })
            .SingleAsync();
        var together = await db.Set<HonorariumClaim>().AsNoTracking().IgnoreAutoIncludes().Include(one => one.Lines)
            .Where(one => one.RunId == runId && one.LeaderId == leaderId).ToListAsync();
        var rule = paid.Payment.TaxRuleId is { } id ? await db.Set<TaxRule>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) : null;
        return new FrozenPay(paid.Payment, PaymentShare.Of(paid.Payment, together).Single(share => share.Claim.Id == claim.Id), paid.Number, paid.PayDay, rule);
    }
}
