using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>A leader as the pairing rule sees her: with training and with the dates she leads elsewhere.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="TrainedOn">When the leader training was completed; none when it was not.</param>
/// <param name="Busy">Sessions she leads in other courses, her own or as a substitute.</param>
public sealed record Candidate(Leader Leader, DateOnly? TrainedOn, IReadOnlyList<Booking> Busy)
{
    /// <summary>The region requires an agreement, and this leader has not accepted the one that holds.</summary>
    public bool AgreementMissing { get; init; }
}

/// <summary>Time a leader is taken, and the code of the course that takes it, which tells of no condition.</summary>
public readonly record struct Booking(string Code, SessionTime Time);

/// <summary>
/// Who may lead a course together. Rule R-LEAD-1: by the region, exactly one from staff and one experienced, or at least
/// one of each. R-LEAD-2: the experienced one shares the condition. R-LEAD-3: and the audience's experience. R-LEAD-4:
/// both have completed the leader training. R-LEAD-5: nobody leads two sessions at once. Source: the Swedish method page
/// ("Vilka leder utbildningen?") and the Norwegian standard method.
/// </summary>
public static class LeaderPair
{
    /// <summary>
    /// Whether a leader is offered at all. Never a sentence: "not this illness" would tell of another, so those who do not
    /// share the condition are simply not on the list.
    /// </summary>
    public static bool MayBeOffered(Group group, Leader leader) =>
        leader.AgreedToBeFoundOn is not null
        && leader.RegionId == group.RegionId
        && (leader.Kind == LeaderKind.Staff || SharesExperience(group, leader));

    /// <summary>What keeps a fitting leader from this course, in one sentence; null when nothing does.</summary>
    public static Refusal? WhyNot(Group group, Candidate candidate) => WhyNot(candidate, SessionsOf(group, candidate));

    /// <summary>The same for some sessions only, such as the one she would substitute at.</summary>
    public static Refusal? WhyNot(Candidate candidate, IEnumerable<Session> sessions)
    {
        if (candidate.TrainedOn is null)
        {
            return GroupRefusals.LeaderNotTrained(candidate.Leader.Name);
        }

        return WhyBooked(candidate, sessions);
    }

    /// <summary>Rule R-LEAD-5 alone: the first session at which she is booked elsewhere, with what takes her time.</summary>
    public static Refusal? WhyBooked(Candidate candidate, IEnumerable<Session> sessions) => sessions
        .SelectMany(session => candidate.Busy.Where(booking => session.Overlaps(booking.Time)))
        .Select(booking => GroupRefusals.LeaderLeadsElsewhere(
            candidate.Leader.Name, booking.Code, booking.Time.Date, booking.Time.Start, booking.Time.End))
        .FirstOrDefault();

    /// <summary>Whether these people together satisfy the region's rule.</summary>
    public static Refusal? WhyNot(Region region, Group group, IReadOnlyCollection<Candidate> chosen) =>
        Missing(region, group, chosen) is [var first, ..] ? first : null;

    /// <summary>All that is missing among these people; a side that nobody is chosen for is said for each side.</summary>
    public static IReadOnlyList<Refusal> Missing(Region region, Group group, IReadOnlyCollection<Candidate> chosen) =>
        Missing(region, group, chosen, sessions: null);

    /// <param name="region">Whose rule.</param>
    /// <param name="group">The course.</param>
    /// <param name="chosen">Those who would lead.</param>
    /// <param name="sessions">The sessions they would lead; all planned ones that are theirs when none are given.</param>
    public static IReadOnlyList<Refusal> Missing(
        Region region, Group group, IReadOnlyCollection<Candidate> chosen, IReadOnlyCollection<Session>? sessions)
    {
        List<Refusal> missing = [];
        if (chosen.All(candidate => candidate.Leader.Kind != LeaderKind.Staff))
        {
            missing.Add(GroupRefusals.StaffLeaderMissing());
        }

        if (chosen.All(candidate => candidate.Leader.Kind != LeaderKind.Experienced))
        {
            missing.Add(GroupRefusals.ExperiencedLeaderMissing());
        }

        if (missing.Count > 0)
        {
            return missing;
        }

        if (region.LeaderRule == LeaderRule.OneStaffOneExperienced && chosen.Count != 2)
        {
            return [GroupRefusals.ExactlyTwoLeaders()];
        }

        return chosen.Any(candidate => !MayBeOffered(group, candidate.Leader))
            ? [GroupRefusals.LeaderNotForThisCourse()]
            : [.. chosen.Select(candidate => WhyNot(candidate, sessions ?? SessionsOf(group, candidate))).OfType<Refusal>()];
    }

    /// <summary>
    /// Rule R-AGREE-1: where the region requires it, a course is published when all its leaders have accepted the
    /// agreement. It keeps nobody from being chosen.
    /// </summary>
    public static IEnumerable<Refusal> AgreementsMissing(IEnumerable<Candidate> seated) =>
        seated.Where(candidate => candidate.AgreementMissing).Select(candidate => GroupRefusals.AgreementMissing(candidate.Leader.Name));

    /// <summary>The planned sessions of a course that a leader would lead: not those a substitute leads for her.</summary>
    public static IEnumerable<Session> SessionsOf(Group group, Candidate candidate) => group.Sessions.Where(session =>
        session.State == SessionState.Planned
        && !group.Substitutes.Any(one => one.SessionId == session.Id && one.ForLeaderId == candidate.Leader.Id));

    private static bool SharesExperience(Group group, Leader leader) =>
        leader.Experience is { } experience
        && group.Audience.IsSharedBy(experience)
        && (group.ConditionId is null || leader.ConditionId == group.ConditionId);
}
