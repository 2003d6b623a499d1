using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Who has accepted the agreement that holds where she leads.</summary>
public static class Agreements
{
    /// <summary>Leaders whose region requires an agreement, and who have not accepted its newest text; one query.</summary>
    public static Task<HashSet<Guid>> LackingAsync(PortalDb db, IQueryable<Leader> among) =>
        among.Where(leader =>
                db.Set<PlanningSettings>().Any(settings => settings.RegionId == leader.RegionId && settings.Agreement == AgreementUse.Required)
                && db.Set<AgreementText>().Any(text => text.RegionId == leader.RegionId
                    && !db.Set<AgreementText>().Any(newer => newer.RegionId == leader.RegionId && newer.Number > text.Number)
                    && !db.Set<AgreementAcceptance>().Any(acceptance => acceptance.LeaderId == leader.Id && acceptance.AgreementTextId == text.Id)))
            .Select(leader => leader.Id).ToHashSetAsync();

    /// <summary>Whether the region has an agreement that this leader has not accepted; one query.</summary>
    public static Task<bool> AwaitedAsync(PortalDb db, Viewer viewer)
    {
        var (regionId, leaderId) = (viewer.RegionId, viewer.LeaderId);
        return db.Set<AgreementText>().AnyAsync(text => leaderId != null && text.RegionId == regionId
            && db.Set<PlanningSettings>().Any(settings => settings.RegionId == regionId && settings.Agreement != AgreementUse.Off)
            && !db.Set<AgreementText>().Any(newer => newer.RegionId == regionId && newer.Number > text.Number)
            && !db.Set<AgreementAcceptance>().Any(acceptance => acceptance.LeaderId == leaderId && acceptance.AgreementTextId == text.Id));
    }
}
