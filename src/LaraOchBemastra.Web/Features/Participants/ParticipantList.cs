using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Participants;

/// <summary>What the list shows: everybody, or those in one state.</summary>
public enum ParticipantFilter
{
    All = 0,
    Requested = 1,
    Offered = 2,
    Confirmed = 3,
    Waiting = 4,
    Ended = 5,
}

/// <summary>
/// The people of one course, by how it stands with their places. Those who wait are shown in part when they are many, and
/// all of them by the filter.
/// </summary>
public sealed record ParticipantListPage(Group Group, PlaceRules Rules, DateOnly Today, ParticipantFilter Filter, AddParticipant Form)
{
    public const int MostWaitingShown = 15;

    private static readonly (ParticipantFilter Filter, EnrolmentState[] States)[] _filters =
    [
        (ParticipantFilter.Requested, [EnrolmentState.Requested]),
        (ParticipantFilter.Offered, [EnrolmentState.Offered]),
        (ParticipantFilter.Confirmed, [EnrolmentState.Confirmed, EnrolmentState.Completed]),
        (ParticipantFilter.Waiting, [EnrolmentState.Waiting]),
        (ParticipantFilter.Ended, [EnrolmentState.Declined, EnrolmentState.Cancelled]),
    ];

    public DecideStart Decision { get; init; } = new();

    /// <summary>The region asks for referrals, or keeps identity numbers.</summary>
    public bool UsesReferrals { get; init; }

    public bool IsMixed => Group.Audience == Audience.PatientsAndRelatives;

    public WaitingList Waiting => Group.WaitingList(Rules);

    /// <summary>Whose turn it is; null when there is no free place for anybody who waits.</summary>
    public WaitingParty? Next => Group.HasStarted(Today) ? null : Waiting.Next(Group.FreePlaces);

    public bool MayStillDecide => Group.State is GroupState.Planned or GroupState.Published && !Group.HasStarted(Today);

    public IEnumerable<ParticipantFilter> Filters => _filters.Select(one => one.Filter);

    public int Count(ParticipantFilter filter) => filter == ParticipantFilter.All ? Group.Enrolments.Count : Of(filter).Count;

    public bool Shows(ParticipantFilter filter) => Filter == filter || (Filter == ParticipantFilter.All && Of(filter).Count > 0);

    /// <summary>Those who wait or have asked by their turn, the others by name.</summary>
    public IReadOnlyList<Enrolment> Of(ParticipantFilter filter)
    {
        var states = _filters.Single(one => one.Filter == filter).States;
        var people = Group.Enrolments.Where(one => states.Contains(one.State));
        return filter is ParticipantFilter.Requested or ParticipantFilter.Waiting
            ? [.. people.OrderBy(one => one.Number).ThenBy(one => one.Id)]
            : [.. people.OrderBy(one => one.FullName, StringComparer.CurrentCulture)];
    }

    public IReadOnlyList<Enrolment> Shown(ParticipantFilter filter) =>
        filter == ParticipantFilter.Waiting && Filter == ParticipantFilter.All ? [.. Of(filter).Take(MostWaitingShown)] : Of(filter);

    public Enrolment? OtherOf(Enrolment one) => one.PairId is null ? null
        : Group.Enrolments.FirstOrDefault(other => other.PairId == one.PairId && other.Id != one.Id);

    /// <summary>The last day to answer an offer; for the others the day they asked.</summary>
    public DateOnly? DayOf(ParticipantFilter filter, Enrolment one)
    {
        var asked = one.AskedAtUtc is { } at ? DateOnly.FromDateTime(LocalTime.FromUtc(at, Group.TimeZone)) : (DateOnly?)null;
        return filter == ParticipantFilter.Offered ? one.AnswerBy : asked;
    }

    public static IQueryable<Group> Groups(PortalDb db, Viewer viewer, Guid id) =>
        db.For(viewer).PlannedGroups.Include(group => group.Enrolments).ThenInclude(one => one.Contact).Where(group => group.Id == id);

    /// <summary>Reading names of people in a group tells of illness, so each reading leaves an audit row.</summary>
    public static async Task<ParticipantListPage?> LoadAsync(PortalDb db, Viewer viewer, Guid id, ParticipantFilter filter, AddParticipant form, DecideStart? decision)
    {
        if (await Groups(db, viewer, id).AsNoTracking().SingleOrDefaultAsync() is not { } group)
        {
            return null;
        }

        db.Note(AuditAction.Read, nameof(Enrolment), group.Id, "participants");
        await db.SaveChangesAsync();
        form.Group = group;
        decision ??= new DecideStart { DecideBy = group.DecideBy, Version = group.Version };
        decision.GroupId = id;
        return new ParticipantListPage(group, await PlacesOf.RulesAsync(db, group.RegionId), db.Clock.Today(group.TimeZone), filter, form)
        {
            Decision = decision,
            UsesReferrals = await db.For(viewer).ReferralSettings.AnyAsync(one => one.Requirement != ReferralRequirement.None || one.KeepsIdentityNumbers),
        };
    }
}
