using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A course that begins as what people wait for: a condition and a place. The coordinator writes the rest.</summary>
public static class CourseOfNeed
{
    /// <summary>Adds a planned course; called inside a unit.</summary>
    /// <exception cref="RefusedException">A rule of the region says no.</exception>
    public static async Task<Group> MakeAsync(PortalDb db, Viewer viewer, Unit unit, Guid? conditionId, string title)
    {
        var region = await db.For(viewer).Regions.SingleAsync();
        var facts = new GroupFacts
        {
            Title = title,
            ConditionId = conditionId,
            Language = region.Country == Country.Sweden ? "sv" : "nn",
            Place = unit.Place,
        };
        var code = await CourseCodes.NextAsync(db, unit.RegionId, db.Clock.Today(viewer.TimeZone));
        var group = new Group(region, unit, code, facts);
        db.Add(group);
        return group;
    }
}
