using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Needs;

/// <summary>One need as somebody registered it.</summary>
public sealed record NeedLine(Guid Id, int People, string Note, DateOnly On, string By, bool MayAnswer);

/// <summary>A course of the condition at the place.</summary>
public sealed record OfferLine(Guid Id, string Title, GroupState State, DateOnly? FirstDate);

/// <summary>Who waits for a condition at a place: what was registered, how many of the public, and what there is.</summary>
public sealed record NeedDetails(
    Guid ConditionId, string Condition, Town Where, IReadOnlyList<NeedLine> Lines, int Public, IReadOnlyList<OfferLine> Offers, bool MayPlan)
{
    public int People => Lines.Sum(line => line.People) + Public;

    public static async Task<NeedDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid conditionId, Guid unitId)
    {
        var mine = db.For(viewer);
        var condition = await mine.Conditions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == conditionId);
        var where = (await Towns.LoadAsync(db, mine.Units.Where(unit => unit.Id == unitId))).SingleOrDefault();
        if (condition is null || where is null)
        {
            return null;
        }

        var needs = await mine.Needs.AsNoTracking()
            .Where(need => need.State == NeedState.Open && need.ConditionId == conditionId && need.OrganisationId == where.OrganisationId && need.Place == where.Place)
            .OrderBy(need => need.RegisteredOn).ThenBy(need => need.Id).ToListAsync();
        var answerable = await mine.PlannedNeeds.Where(need => need.State == NeedState.Open && need.ConditionId == conditionId).Select(need => need.Id).ToHashSetAsync();
        var asked = await mine.WaitingPublic
            .SingleOrDefaultAsync(row => row.ConditionId == conditionId && row.OrganisationId == where.OrganisationId && row.Place == where.Place);
        var mayPlan = await mine.PlannedUnits.AnyAsync(unit => unit.OrganisationId == where.OrganisationId && unit.Place == where.Place);
        if (needs.Count == 0 && asked is null && !mayPlan)
        {
            return null;
        }

        var offers = await mine.Groups
            .Where(group => group.ConditionId == conditionId && (group.State == GroupState.Planned || group.State == GroupState.Published)
                && mine.Units.Any(unit => unit.Id == group.UnitId && unit.OrganisationId == where.OrganisationId && unit.Place == where.Place))
            .OrderBy(group => group.FirstDate).ThenBy(group => group.Id)
            .Select(group => new OfferLine(group.Id, group.Title, group.State, group.FirstDate)).ToListAsync();
        var names = await db.NamesAsync(needs.Select(need => (Guid?)need.RegisteredBy));
        return new NeedDetails(
            conditionId,
            condition.NameIn(Language.Current.Code),
            where,
            [.. needs.Select(need => new NeedLine(
                need.Id, need.People, need.Note, need.RegisteredOn, names.GetValueOrDefault(need.RegisteredBy, string.Empty), answerable.Contains(need.Id)))],
            asked?.People ?? 0,
            offers,
            mayPlan);
    }
}
