using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Pairing;

/// <summary>Who is chosen: one of each side in Sweden, at least one of each in Norway.</summary>
public sealed class PairLeaders
{
    public List<Guid> Staff { get; set; } = [];

    public List<Guid> Experienced { get; set; } = [];

    public Guid Version { get; set; }

    public IReadOnlyList<Guid> All => [.. Staff.Concat(Experienced).Distinct()];
}

/// <summary>A leader on offer: what keeps her from this course, if anything, and her next evening without a session.</summary>
public sealed record OfferedLeader(Candidate Candidate, string Unit, Refusal? WhyNot, DateOnly FreeOn, bool IsChosen)
{
    public Guid Id => Candidate.Leader.Id;

    public string Name => Candidate.Leader.Name;

    public bool NeedsTraining => WhyNot is not null && WhyNot == GroupRefusals.LeaderNotTrained(Name);
}

/// <summary>The pairing page: two sides, and who is chosen on each.</summary>
public sealed record PairingPage(Group Group, Region Region, IReadOnlyList<OfferedLeader> Offered, PairLeaders Form)
{
    public bool OneOfEach => Region.LeaderRule == LeaderRule.OneStaffOneExperienced;

    public IReadOnlyList<Candidate> Chosen => [.. Offered.Where(one => one.IsChosen).Select(one => one.Candidate)];

    /// <summary>Chosen people who are not on offer, for whatever reason: no name and no reason is told.</summary>
    public bool HasUnknown => Form.All.Any(id => Offered.All(one => one.Id != id));

    public Refusal? WhyNot => HasUnknown ? GroupRefusals.LeaderNotForThisCourse() : Group.WhyNotLead(Region, Chosen);

    public IReadOnlyList<OfferedLeader> Side(LeaderKind kind) =>
        [.. Offered.Where(one => one.Candidate.Leader.Kind == kind).OrderBy(one => one.WhyNot is not null)];

    public static async Task<PairingPage?> LoadAsync(PortalDb db, Viewer viewer, Guid id, PairLeaders? form)
    {
        var group = await db.For(viewer).PlannedGroups
            .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Substitutes)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        form ??= new PairLeaders
        {
            Staff = [.. group.Leaders.Where(seat => seat.Kind == LeaderKind.Staff).Select(seat => seat.LeaderId)],
            Experienced = [.. group.Leaders.Where(seat => seat.Kind == LeaderKind.Experienced).Select(seat => seat.LeaderId)],
            Version = group.Version,
        };
        var region = await db.For(viewer).Regions.AsNoTracking().SingleAsync();
        var units = await db.For(viewer).Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Name);
        var today = db.Clock.Today(viewer.TimeZone);
        return new PairingPage(group, region, [.. (await Candidates.OfferedAsync(db, viewer, group)).Select(candidate => new OfferedLeader(
            candidate,
            units.GetValueOrDefault(candidate.Leader.UnitId, string.Empty),
            LeaderPair.WhyNot(group, candidate),
            FreeEvening(candidate, today),
            form.All.Contains(candidate.Leader.Id)))], form);
    }

    // The first weekday after today on which she leads nothing that lasts into the evening.
    private static DateOnly FreeEvening(Candidate candidate, DateOnly today)
    {
        var evening = new TimeOnly(17, 0);
        var taken = candidate.Busy.Where(booking => booking.Time.End > evening).Select(booking => booking.Time.Date).ToHashSet();
        return Enumerable.Range(1, taken.Count + 7).Select(today.AddDays)
            .First(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !taken.Contains(date));
    }
}
