using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>The courses whose questions one may see, those that meet last first.</summary>
public sealed record TopicGroupsPage(int Page, int Total, IReadOnlyList<TopicGroup> Groups)
{
    public static async Task<TopicGroupsPage> LoadAsync(PortalDb db, Viewer viewer, int page)
    {
        var number = Math.Clamp(page, 1, 1000);
        var topics = db.For(viewer).Topics;
        var groups = db.For(viewer).InsideGroups.Where(group => group.State != GroupState.Cancelled);
        return new TopicGroupsPage(
            number,
            await groups.CountAsync(),
            await groups.OrderByDescending(group => group.LastDate).ThenBy(group => group.Id)
                .Skip((number - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
                .Select(group => new TopicGroup(
                    group.Id,
                    group.Title,
                    group.State,
                    topics.Count(topic => topic.GroupId == group.Id && topic.State != TopicState.Discussed && topic.State != TopicState.Merged),
                    topics.Count(topic => topic.GroupId == group.Id && topic.State == TopicState.Discussed)))
                .ToListAsync());
    }
}

public sealed record TopicGroup(Guid Id, string Title, GroupState State, int Left, int Discussed);
