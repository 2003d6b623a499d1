using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Features.Meetings;

/// <summary>A meeting: its agenda over the six elements, and its minutes as far as they are written.</summary>
public sealed record MeetingDetails(PlanningMeeting Meeting, WorkingGroup Group, DateOnly Today)
{
    public required Refusal? WhyNotWrite { get; init; }

    public required Refusal? WhyNotHandOver { get; init; }

    public required Refusal? WhyNotApprove { get; init; }

    /// <summary>The viewer is one who approves, so that what keeps her from it is said.</summary>
    public required bool IsUserRepresentative { get; init; }

    public required string HandedOverBy { get; init; }

    public required string ApprovedBy { get; init; }

    public string NameOf(Guid memberId) => Group.Members.Single(member => member.Id == memberId).Name;

    /// <summary>Names of those who were there, with what they were there for.</summary>
    public IEnumerable<WorkingGroupMember> WhoWasThere => Group.Members.Where(member => Meeting.Present.Any(row => row.MemberId == member.Id));

    public static bool InvitesYesOrNo(MeetingLine question) => OpenQuestions.InvitesYesOrNo(question.Text, Language.Current.Code);

    public static async Task<MeetingDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        if (await MeetingRoom.LoadAsync(db, viewer, id) is not { } room)
        {
            return null;
        }

        var (meeting, today) = (room.Meeting, db.Clock.Today(viewer.TimeZone));
        var names = await db.NamesAsync([meeting.HandedOverBy, meeting.ApprovedBy]);
        return new MeetingDetails(meeting, room.Group, today)
        {
            WhyNotWrite = meeting.WhyNotWrite(),
            WhyNotHandOver = meeting.WhyNotHandOver(today),
            WhyNotApprove = meeting.WhyNotApprove(room.Me, viewer.AccountId),
            IsUserRepresentative = room.Me?.Has(WorkingRole.UserRepresentative) == true,
            HandedOverBy = names.GetValueOrDefault(meeting.HandedOverBy ?? Guid.Empty, string.Empty),
            ApprovedBy = names.GetValueOrDefault(meeting.ApprovedBy ?? Guid.Empty, string.Empty),
        };
    }
}
