using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What one was paid oneself, and the payees whom payroll and administrators look after.</summary>
public sealed partial class ViewerData
{
    /// <summary>Runs that have paid something to oneself, or taken it back.</summary>
    public IQueryable<PayoutRun> OwnPaidRuns
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<PayoutRun>().Where(run => (run.State != PayoutRunState.Made || run.ReversesId != null) && run.Payments.Any(payment => payment.LeaderId == leaderId));
        }
    }

    /// <summary>One's own payments, those aside that payroll refused.</summary>
    public IQueryable<PayoutRunPayment> OwnPayments
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<PayoutRunPayment>().Where(payment => payment.LeaderId == leaderId && payment.Outcome != PaymentOutcome.Refused);
        }
    }

    /// <summary>Experienced leaders of the regions and organisations where one pays or administers.</summary>
    public IQueryable<Leader> PaidLeaders
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Finance, Role.Administrator);
            return db.Set<Leader>().Where(leader => leader.Kind == LeaderKind.Experienced
                && (scope.Regions.Contains(leader.RegionId) || scope.Organisations.Contains(leader.OrganisationId)));
        }
    }

    /// <summary>Those of one's leaders whose contact details no page shows (rule R-PAYEE-3).</summary>
    public IQueryable<Leader> ProtectedLeaders => Leaders.Where(leader => Protected.Contains(leader.Id));

    /// <summary>What they have entered; pages show it masked, and whole one at a time against a reason.</summary>
    public IQueryable<PayeeDetails> PaidDetails =>
        db.Set<PayeeDetails>().Where(details => PaidLeaders.Any(leader => leader.Id == details.LeaderId));
}
