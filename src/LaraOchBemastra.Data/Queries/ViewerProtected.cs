using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Rule R-PAYEE-4: of one with protected identity a coordinator learns no more than planning needs. She stands in the register
/// of those who plan a course that she leads, and is found by no search and in no list to choose members from.
/// </summary>
public sealed partial class ViewerData
{
    /// <summary>What a search is made among.</summary>
    public IQueryable<Leader> FindableLeaders => Leaders.Where(leader => !Protected.Contains(leader.Id));

    /// <summary>What is listed without a search.</summary>
    public IQueryable<Leader> ListedLeaders => Leaders.Where(leader =>
        !Protected.Contains(leader.Id) || PlannedGroups.Any(group => group.Leaders.Any(seat => seat.LeaderId == leader.Id)));

    private IQueryable<Guid> Protected => db.Set<PayeeDetails>().Where(details => details.IsProtected).Select(details => details.LeaderId);
}
