using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Courses;

/// <summary>
/// A course as somebody meets it who thinks of coming. Leaders stand by name only when every one of them agreed to it:
/// naming one would point out the other.
/// </summary>
public sealed record CourseDetails(
    Group Group, Unit Unit, Organisation Organisation, Region Region, string? Condition, IReadOnlyList<(string Name, LeaderKind Kind)> Named)
{
    public required PlaceRules Rules { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>A place, or a turn on the list, can be asked for here.</summary>
    public bool TakesRequests => Group.WhyNotAsk(Rules, Today) is null;

    public int Waiting => Group.WaitingList(Rules).People;

    /// <summary>What it costs, and what the region asks of those who cannot come.</summary>
    public IEnumerable<PlaceText> Terms =>
        new[] { PlaceTextKind.Fee, PlaceTextKind.Cancellation, PlaceTextKind.NoShow }.Select(Rules.Current).OfType<PlaceText>();

    /// <summary>It is not yet sure that there will be a course.</summary>
    public bool MayNotStart => Group.PlacesTaken < Group.FewestPlaces && !Group.HasStarted(Today);

    /// <summary>Organisations that hold it together with the first.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = [];

    public static async Task<CourseDetails?> LoadAsync(PortalDb db, Guid id)
    {
        var published = db.Published;
        var group = await published.Groups
            .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Enrolments).Include(one => one.Organisers)
            .AsSplitQuery().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        var seated = group.Leaders.Select(seat => seat.LeaderId).ToList();
        var organisers = group.Organisers.Select(one => one.OrganisationId).ToList();
        var named = await published.Leaders.AsNoTracking().Where(leader => seated.Contains(leader.Id)).OrderBy(leader => leader.Kind).ToListAsync();
        var condition = await published.Conditions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == group.ConditionId);
        return new CourseDetails(
            group,
            await published.Units.AsNoTracking().SingleAsync(one => one.Id == group.UnitId),
            await published.Organisations.AsNoTracking().SingleAsync(one => one.Id == group.OrganisationId),
            await published.Regions.AsNoTracking().SingleAsync(one => one.Id == group.RegionId),
            condition?.NameIn(Language.Current.Code),
            named.Count == seated.Count ? named.ConvertAll(leader => (leader.Name, leader.Kind)) : [])
        {
            Rules = await PlacesOf.RulesAsync(db, group.RegionId),
            Today = db.Clock.Today(group.TimeZone),
            SharedWith = await published.Organisations.Where(one => organisers.Contains(one.Id)).OrderBy(one => one.Name).Select(one => one.Name).ToListAsync(),
        };
    }
}
