using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.GoingOn;

/// <summary>What the group decided about going on.</summary>
public sealed class DecideWayForward
{
    public bool SelfHelpGroup { get; set; }

    public bool FollowUpMeeting { get; set; }

    public bool MunicipalityContact { get; set; }

    public string Text { get; set; } = string.Empty;

    /// <summary>Empty as long as nobody has written.</summary>
    public Guid Version { get; set; }

    [BindNever]
    public Guid GroupId { get; set; }

    [BindNever]
    public string GroupTitle { get; set; } = string.Empty;

    [BindNever]
    public bool MayWrite { get; set; }

    /// <summary>As it is stored, when another wrote meanwhile.</summary>
    [BindNever]
    public DecideWayForward? Theirs { get; set; }

    public bool IsDecided => SelfHelpGroup || FollowUpMeeting || MunicipalityContact || Text.Length > 0;

    public static async Task<DecideWayForward?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var leaderId = viewer.LeaderId;
        var group = await db.For(viewer).InsideGroups.Where(one => one.Id == groupId)
            .Select(one => new { one.Title, Leads = one.Leaders.Any(seat => seat.LeaderId == leaderId) }).SingleOrDefaultAsync();
        if (group is null)
        {
            return null;
        }

        var way = await db.For(viewer).WaysForward.AsNoTracking().SingleOrDefaultAsync(one => one.GroupId == groupId);
        return new DecideWayForward
        {
            GroupId = groupId,
            GroupTitle = group.Title,
            MayWrite = group.Leads && viewer.May(Permission.LogSessions),
            SelfHelpGroup = way?.SelfHelpGroup == true,
            FollowUpMeeting = way?.FollowUpMeeting == true,
            MunicipalityContact = way?.MunicipalityContact == true,
            Text = way?.Text ?? string.Empty,
            Version = way?.Version ?? Guid.Empty,
        };
    }

    public void Describe(DecideWayForward stored) => (GroupId, GroupTitle, MayWrite) = (stored.GroupId, stored.GroupTitle, stored.MayWrite);

    public void Apply(WayForward way) => way.Decide(SelfHelpGroup, FollowUpMeeting, MunicipalityContact, Text.Trim());
}

public sealed class DecideWayForwardValidator : AbstractValidator<DecideWayForward>
{
    public DecideWayForwardValidator() => RuleFor(form => form.Text).MaximumLength(WayForward.TextLength);
}
