using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a claim may rest on: evenings and work beside them, each with a witness and not yet claimed.</summary>
internal static class ClaimBases
{
    public static IQueryable<Basis> Sessions(PortalDb db, Viewer viewer, Guid leaderId)
    {
        var accountId = viewer.AccountId;
        return
            from log in db.Set<SessionLog>()
            where log.State == LogState.Signed && log.Outcome != SessionOutcome.Cancelled
                && (log.SignedBy != accountId || log.Signatures.Any(one => one.Edition == log.Edition && one.AccountId != accountId))
            from presence in log.Leaders
            where presence.LeaderId == leaderId && presence.Present
            join session in db.Set<Session>() on log.SessionId equals session.Id
            where !db.Set<ClaimDay>().Any(day => day.Live && day.LeaderId == leaderId && day.SessionId == session.Id)
            where log.Outcome != SessionOutcome.CancelledLate
                || !db.Set<Group>().Any(course => course.Id == log.GroupId
                    && db.Set<LogSettings>().Any(settings => settings.RegionId == course.RegionId && !settings.LateCancellationCounts))
            select new Basis
            {
                GroupId = log.GroupId,
                SessionId = session.Id,
                LogId = log.Id,
                Edition = log.Edition,
                ActivityId = null,
                Date = session.Date,
                Start = presence.From ?? session.Start,
                End = presence.Until ?? session.End,
                OnSite = true,
                Work = log.Outcome == SessionOutcome.CancelledLate ? WorkKind.LateCancellation : WorkKind.Session,
            };
    }

    public static IQueryable<Basis> Beside(PortalDb db, Viewer viewer, Guid leaderId)
    {
        var accountId = viewer.AccountId;
        return
            from activity in db.Set<Activity>()
            where activity.State == ActivityState.Entered && activity.GroupId != null
                && activity.Leaders.Any(one => one.LeaderId == leaderId && one.ConfirmedBy != null && one.ConfirmedBy != accountId)
                && !db.Set<ClaimDay>().Any(day => day.Live && day.LeaderId == leaderId && day.ActivityId == activity.Id)
            select new Basis
            {
                GroupId = activity.GroupId!.Value,
                SessionId = null,
                LogId = null,
                Edition = 1,
                ActivityId = activity.Id,
                Date = activity.Date,
                Start = activity.Start,
                End = activity.End,
                OnSite = activity.OnSite,
                Work = activity.Kind == ActivityKind.Training ? WorkKind.Training
                    : activity.Kind == ActivityKind.StoryTold ? WorkKind.StoryTold
                    : activity.Kind == ActivityKind.Preparation ? WorkKind.Preparation
                    : WorkKind.Meeting,
            };
    }

    /// <summary>
    /// Meetings of a working group she represents users in, once the group plans a course, the minutes are approved and
    /// somebody else than she has handed them over or approved them (rule R-ACT-2).
    /// </summary>
    public static IQueryable<Basis> Meetings(PortalDb db, Viewer viewer, Guid leaderId)
    {
        var accountId = viewer.AccountId;
        return
            from meeting in db.Set<PlanningMeeting>()
            where meeting.State == MinutesState.Approved && (meeting.HandedOverBy != accountId || meeting.ApprovedBy != accountId)
            join working in db.Set<WorkingGroup>() on meeting.WorkingGroupId equals working.Id
            where working.GroupId != null
            where meeting.Present.Any(present => db.Set<WorkingGroupMember>().Any(member =>
                member.Id == present.MemberId && member.LeaderId == leaderId && member.ComesAs == WorkingRole.UserRepresentative))
            where !db.Set<ClaimDay>().Any(day => day.Live && day.LeaderId == leaderId && day.MeetingId == meeting.Id)
            select new Basis
            {
                GroupId = working.GroupId!.Value,
                SessionId = null,
                LogId = null,
                Edition = 1,
                ActivityId = null,
                MeetingId = meeting.Id,
                Date = meeting.Date,
                Start = meeting.Start,
                End = meeting.End,
                OnSite = meeting.Place != string.Empty,
                Work = WorkKind.Meeting,
            };
    }

    public sealed class Basis
    {
        public required Guid GroupId { get; init; }

        public required Guid? SessionId { get; init; }

        public required Guid? LogId { get; init; }

        public required int Edition { get; init; }

        public required Guid? ActivityId { get; init; }

        public Guid? MeetingId { get; init; }

        public required DateOnly Date { get; init; }

        public required TimeOnly Start { get; init; }

        public required TimeOnly End { get; init; }

        public required bool OnSite { get; init; }

        public required WorkKind Work { get; init; }

        public ClaimActivity Activity(Group course) => new(
            new ClaimBasis(SessionId, LogId, Edition, ActivityId, MeetingId),
            Date,
            Start,
            End,
            SessionId is not null ? course.Form != MeetingForm.Digital : OnSite,
            Work);
    }
}
