using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>Who leads a single session when one of the course's leaders cannot.</summary>
public sealed partial class Group
{
    private readonly List<Substitute> _substitutes = [];

    public IReadOnlyList<Substitute> Substitutes => _substitutes;

    /// <summary>Those who are to lead a session: the course's leaders, less the replaced, with their substitutes.</summary>
    public IReadOnlyList<Guid> LeadersOf(Guid sessionId) =>
    [
        .. _leaders.Select(seat => _substitutes.Find(one => one.SessionId == sessionId && one.ForLeaderId == seat.LeaderId)?.LeaderId ?? seat.LeaderId),
    ];

    /// <summary>
    /// Rule R-SUB-1: with the substitute in place, those who lead the session satisfy the region's rule for a pair, and she
    /// leads nothing else at that hour.
    /// </summary>
    /// <param name="region">Whose rule.</param>
    /// <param name="sessionId">A session of this course.</param>
    /// <param name="forLeaderId">The leader who cannot come.</param>
    /// <param name="substitute">The one who would lead instead.</param>
    /// <param name="others">The other leaders of that session.</param>
    public Refusal? WhyNotSubstitute(
        Region region, Guid sessionId, Guid forLeaderId, Candidate substitute, IReadOnlyCollection<Candidate> others)
    {
        if (State is GroupState.Cancelled or GroupState.Closed)
        {
            return GroupRefusals.IsOver();
        }

        if (_sessions.Find(one => one.Id == sessionId) is not { State: SessionState.Planned } session)
        {
            return ScheduleRefusals.SubstituteForPlannedOnly();
        }

        if (_leaders.TrueForAll(seat => seat.LeaderId != forLeaderId))
        {
            return ScheduleRefusals.ReplacesNobody();
        }

        return _leaders.Exists(seat => seat.LeaderId == substitute.Leader.Id) || others.Any(one => one.Leader.Id == substitute.Leader.Id)
            ? ScheduleRefusals.LeadsItAlready(substitute.Leader.Name)
            : LeaderPair.Missing(region, this, [.. others, substitute], [session]).FirstOrDefault();
    }

    public void LetSubstitute(
        Region region, Guid sessionId, Guid forLeaderId, Candidate substitute, IReadOnlyCollection<Candidate> others)
    {
        Refusal.Guard(WhyNotSubstitute(region, sessionId, forLeaderId, substitute, others));
        _substitutes.RemoveAll(one => one.SessionId == sessionId && one.ForLeaderId == forLeaderId);
        _substitutes.Add(new Substitute(this, sessionId, forLeaderId, substitute.Leader.Id));
    }

    /// <summary>The course's own leader leads the session after all.</summary>
    public void EndSubstitution(Guid sessionId, Guid forLeaderId) =>
        _substitutes.RemoveAll(one => one.SessionId == sessionId && one.ForLeaderId == forLeaderId);
}
