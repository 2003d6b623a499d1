using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>The course from plan to close.</summary>
public sealed partial class Group
{
    public Refusal? WhyNotLead(Region region, IReadOnlyCollection<Candidate> chosen) =>
        State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : LeaderPair.WhyNot(region, this, chosen);

    /// <summary>Seats the leaders, all at once: the pair is chosen together.</summary>
    public void LeadBy(Region region, IReadOnlyCollection<Candidate> chosen)
    {
        Refusal.Guard(WhyNotLead(region, chosen));
        _leaders.RemoveAll(seat => chosen.All(candidate => candidate.Leader.Id != seat.LeaderId));
        _substitutes.RemoveAll(one =>
            _leaders.TrueForAll(seat => seat.LeaderId != one.ForLeaderId) || chosen.Any(candidate => candidate.Leader.Id == one.LeaderId));
        foreach (var leader in chosen.Select(candidate => candidate.Leader))
        {
            if (_leaders.TrueForAll(seat => seat.LeaderId != leader.Id))
            {
                _leaders.Add(new GroupLeader(this, leader.Id, leader.Kind));
            }
        }
    }

    /// <summary>
    /// Everything that is missing before the course can be published (rule R-GROUP-6), the leaders by the region's rule
    /// as it stands today.
    /// </summary>
    public IReadOnlyList<Refusal> MissingToPublish(Region region, IReadOnlyCollection<Candidate> seated)
    {
        List<Refusal> missing = [];
        if (string.IsNullOrWhiteSpace(Purpose))
        {
            missing.Add(GroupRefusals.PurposeMissing());
        }

        if (Form != MeetingForm.Digital && string.IsNullOrWhiteSpace(Place))
        {
            missing.Add(GroupRefusals.PlaceMissing());
        }

        if (!_sessions.Exists(session => session.State == SessionState.Planned))
        {
            missing.Add(GroupRefusals.SessionsMissing());
        }

        missing.AddRange(LeaderPair.Missing(region, this, seated));
        missing.AddRange(LeaderPair.AgreementsMissing(seated));
        return missing;
    }

    public Refusal? WhyNotPublish(Region region, IReadOnlyCollection<Candidate> seated) =>
        State != GroupState.Planned ? GroupRefusals.NotPlanned()
        : MissingToPublish(region, seated).FirstOrDefault();

    public void Publish(Region region, IReadOnlyCollection<Candidate> seated)
    {
        Refusal.Guard(WhyNotPublish(region, seated));
        State = GroupState.Published;
    }

    public Refusal? WhyNotUnpublish() => State == GroupState.Published ? null : GroupRefusals.NotPublished();

    /// <summary>Takes the course off the catalogue again, to be changed.</summary>
    public void Unpublish()
    {
        Refusal.Guard(WhyNotUnpublish());
        State = GroupState.Planned;
    }

    public Refusal? WhyNotCancel() => State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver() : null;

    public void Cancel(string reason)
    {
        Refusal.Guard(WhyNotCancel() ?? (string.IsNullOrWhiteSpace(reason) ? GroupRefusals.ReasonNeeded() : null));
        State = GroupState.Cancelled;
        CancelReason = reason;
    }

    /// <summary>Rule R-GROUP-7: a course is closed when its last session has been, and every session has a signed log.</summary>
    public Refusal? WhyNotClose(DateOnly today, int sessionsWithoutSignedLog) =>
        State != GroupState.Published ? GroupRefusals.NotPublished()
        : LastDate is { } last && last > today ? GroupRefusals.SessionsToCome(last)
        : sessionsWithoutSignedLog > 0 ? GroupRefusals.LogsMissing(sessionsWithoutSignedLog)
        : null;

    public void Close(DateOnly today, int sessionsWithoutSignedLog)
    {
        Refusal.Guard(WhyNotClose(today, sessionsWithoutSignedLog));
        State = GroupState.Closed;
    }
}
