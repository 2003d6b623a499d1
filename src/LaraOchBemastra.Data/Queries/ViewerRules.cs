using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a region decides about claims is no secret within it.</summary>
public sealed partial class ViewerData
{
    /// <summary>Meetings of working groups that the gates' claims rest on.</summary>
    public IQueryable<PlanningMeeting> ClaimedMeetings =>
        db.Set<PlanningMeeting>().Where(meeting => GateClaims.Any(claim => claim.Days.Any(day => day.MeetingId == meeting.Id)));

    public IQueryable<ClaimSetting> ClaimSettings => db.Set<ClaimSetting>().Where(row => row.RegionId == viewer.RegionId);
}
