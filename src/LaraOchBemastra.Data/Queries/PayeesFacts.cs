using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a payment's reckoning knows of its payees, read without opening an envelope.</summary>
public static class PayeesFacts
{
    /// <summary>When the run pays that a claim is in; whoever asks has found the claim among those she may see.</summary>
    public static Task<DateOnly?> PayDayOfRunAsync(this PortalDb db, HonorariumClaim claim) =>
        db.Set<PayoutRun>().Where(run => run.Id == claim.RunId).Select(run => (DateOnly?)run.PayDay).SingleOrDefaultAsync();

    /// <summary>By leader; one who has entered nothing is missing.</summary>
    /// <param name="db">The store. Whoever asks has found the leaders' claims among those she may see.</param>
    /// <param name="leaders">The payees.</param>
    /// <param name="payDay">What was paid earlier in its year and month counts.</param>
    /// <param name="besides">A run that is not to be counted: the one that pays what is asked about.</param>
    public static async Task<IReadOnlyDictionary<Guid, PayeeFacts>> PayeeFactsAsync(
        this PortalDb db, IReadOnlyCollection<Guid> leaders, DateOnly payDay, Guid? besides = null)
    {
        var payees = await db.Set<PayeeDetails>().Where(details => leaders.Contains(details.LeaderId))
            .Select(details => new
            {
                details.LeaderId,
                details.BirthYear,
                details.TaxStatus,
                details.TaxPercent,
                TaxFree = details.TaxFreeAmount.Minor,
                details.TaxFrom,
                details.AlsoEmployed,
                details.IsProtected,
            })
            .ToListAsync();
        var newYear = new DateOnly(payDay.Year, 1, 1);
        var runs = db.Set<PayoutRun>().Where(run => run.PayDay >= newYear && run.PayDay <= payDay && run.Id != besides);
        var paid = await db.Set<PayoutRunPayment>().Where(payment => leaders.Contains(payment.LeaderId) && payment.Outcome != PaymentOutcome.Refused)
            .Join(runs, payment => payment.RunId, run => run.Id, (payment, run) => new { payment.LeaderId, run.PayDay, payment.Taxable.Minor })
            .ToListAsync();
        return payees.ToDictionary(payee => payee.LeaderId, payee => new PayeeFacts
        {
            BirthYear = payee.BirthYear,
            Status = payee.TaxStatus,
            Percent = payee.TaxPercent,
            TaxFree = new Money(payee.TaxFree),
            From = payee.TaxFrom,
            AlsoEmployed = payee.AlsoEmployed,
            IsProtected = payee.IsProtected,
            PaidThisYear = new Money(paid.Where(one => one.LeaderId == payee.LeaderId).Sum(one => one.Minor)),
            PaidThisMonth = new Money(
                paid.Where(one => one.LeaderId == payee.LeaderId && one.PayDay.Month == payDay.Month).Sum(one => one.Minor)),
        });
    }
}
