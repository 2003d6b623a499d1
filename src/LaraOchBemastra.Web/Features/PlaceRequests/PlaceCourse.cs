using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.PlaceRequests;

/// <summary>The course a place is asked for, and how its region takes requests.</summary>
public sealed record PlaceCourse(Group Group, Unit Unit, PlaceRules Rules, DateOnly Today)
{
    private static readonly PlaceTextKind[] _kinds = [PlaceTextKind.Fee, PlaceTextKind.Cancellation, PlaceTextKind.NoShow];

    public bool IsMixed => Group.Audience == Audience.PatientsAndRelatives;

    public Refusal? WhyNotAsk => Group.WhyNotAsk(Rules, Today);

    public int Waiting => Group.WaitingList(Rules).People;

    public IEnumerable<PlaceText> Terms => _kinds.Select(Rules.Current).OfType<PlaceText>();

    /// <summary>Null where there is no such course, or its region takes no requests here.</summary>
    public static async Task<PlaceCourse?> LoadAsync(PortalDb db, Guid id)
    {
        if (await db.Published.Groups.Include(group => group.Enrolments).AsNoTracking().SingleOrDefaultAsync(group => group.Id == id) is not { } group)
        {
            return null;
        }

        var rules = await PlacesOf.RulesAsync(db, group.RegionId);
        return rules.TakesRequests
            ? new PlaceCourse(group, await db.Published.Units.AsNoTracking().SingleAsync(unit => unit.Id == group.UnitId), rules, db.Clock.Today(group.TimeZone))
            : null;
    }
}
