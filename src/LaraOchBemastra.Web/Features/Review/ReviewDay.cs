using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>A leader at a session, as the log has it now.</summary>
public sealed record LoggedLeader(Guid LeaderId, string Name, TimeOnly? From, TimeOnly? Until);

/// <summary>A day of the claim beside what its log says now.</summary>
public sealed record ReviewDay(ClaimDay Day, IReadOnlyList<ReckonedLine> Lines, SessionOutcome? Outcome, IReadOnlyList<LoggedLeader> Present, bool LogChanged)
{
    /// <summary>What it was, when it was no session.</summary>
    public ActivityKind? Activity { get; private init; }

    public LoggedLeader? Payee => Present.FirstOrDefault(leader => leader.LeaderId == Day.LeaderId);

    public IEnumerable<LoggedLeader> Others => Present.Where(leader => leader.LeaderId != Day.LeaderId);

    /// <summary>The log no longer bears out the times the claim rests on.</summary>
    public bool Contradicts => Payee is not { } payee || payee.From != Day.Start || payee.Until != Day.End;

    public bool LedAlone => Outcome == SessionOutcome.HeldByOneLeader;

    public bool IsUnusual => (Day.ExtentByHand && !Day.Borrowed) || LogChanged || Contradicts || LedAlone;

    public static async Task<IReadOnlyList<ReviewDay>> LoadAsync(ViewerData may, HonorariumClaim claim, ClaimCalculation calculation)
    {
        var wanted = claim.Days.Select(day => day.LogId).ToList();
        var logs = await may.ClaimedLogs.Where(log => wanted.Contains(log.Id))
            .Select(log => new
            {
                log.Id,
                log.Edition,
                log.Outcome,
                Present = log.Leaders.Where(leader => leader.Present).Select(leader => new { leader.LeaderId, leader.From, leader.Until }).ToList(),
            })
            .ToDictionaryAsync(log => log.Id);
        var beside = claim.Days.Select(day => day.ActivityId).ToList();
        var activities = await may.ClaimedActivities.AsNoTracking().Include(activity => activity.Leaders)
            .Where(activity => beside.Contains(activity.Id)).ToDictionaryAsync(activity => activity.Id);
        var meant = claim.Days.Select(day => day.MeetingId).ToList();
        var meetings = await may.ClaimedMeetings.Where(meeting => meant.Contains(meeting.Id) && meeting.State == MinutesState.Approved)
            .ToDictionaryAsync(meeting => meeting.Id, meeting => new { meeting.Kind, meeting.Start, meeting.End });
        var there = logs.Values.SelectMany(log => log.Present).Select(leader => leader.LeaderId)
            .Concat(meetings.Count > 0 ? [claim.LeaderId] : [])
            .Concat(activities.Values.SelectMany(activity => activity.Leaders).Select(leader => leader.LeaderId)).Distinct().ToList();
        var names = await may.ClaimedLeaders.Where(leader => there.Contains(leader.Id))
            .ToDictionaryAsync(leader => leader.Id, leader => leader.FirstName + " " + leader.LastName);
        return
        [
            .. claim.Days.OrderBy(day => day.Date).Select(day => day.ActivityId is { } activityId
                ? Beside(day, activities.GetValueOrDefault(activityId))
                : day.MeetingId is { } meetingId
                ? new ReviewDay(
                    day,
                    LinesOf(day),
                    null,
                    meetings.GetValueOrDefault(meetingId) is { } met
                        ? [new LoggedLeader(day.LeaderId, names.GetValueOrDefault(day.LeaderId, string.Empty), met.Start, met.End)]
                        : [],
                    false)
                { Activity = meetings.GetValueOrDefault(meetingId)?.Kind == MeetingKind.Evaluation ? ActivityKind.EvaluationMeeting : ActivityKind.PlanningMeeting }
                : logs.TryGetValue(day.LogId ?? Guid.Empty, out var log)
                ? new ReviewDay(
                    day,
                    LinesOf(day),
                    log.Outcome,
                    [.. log.Present.Select(one => new LoggedLeader(one.LeaderId, names.GetValueOrDefault(one.LeaderId, string.Empty), one.From, one.Until))],
                    day.LogHasChanged(log.Edition))
                : new ReviewDay(day, LinesOf(day), null, [], true)),
        ];

        ReviewDay Beside(ClaimDay day, Activity? activity) => new(
            day,
            LinesOf(day),
            null,
            activity is not { State: ActivityState.Entered } held
                ? []
                : [.. held.Leaders.Where(one => one.ConfirmedBy is not null)
                    .Select(one => new LoggedLeader(one.LeaderId, names.GetValueOrDefault(one.LeaderId, string.Empty), held.Start, held.End))],
            false)
        { Activity = activity?.Kind };

        List<ReckonedLine> LinesOf(ClaimDay day) => [.. calculation.Lines.Where(line => line.Day.Id == day.Id)];
    }
}

/// <summary>What the gate's pages ask the store beside the claim.</summary>
internal static class ReviewQueries
{
    public static Task<bool> CoLeaderMayReviewAsync(this ViewerData may, HonorariumClaim claim) =>
        may.Regions.Where(region => region.Id == claim.RegionId).Select(region => region.CoLeaderMayReview).SingleOrDefaultAsync();

    public static async Task<Dictionary<Guid, string>> NamesOfAsync(this ViewerData may, HonorariumClaim claim)
    {
        var wanted = claim.Parties.Select(party => (Guid?)party.AccountId).Concat([claim.ReturnedBy, claim.StoppedBy, claim.ControlledBy, claim.AttestedFor]).Where(id => id is not null).ToList();
        return await may.GatePeople.Where(account => wanted.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name);
    }
}
