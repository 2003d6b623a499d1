using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TopicCards;

/// <summary>Two questions are one: which other card the question becomes a part of.</summary>
public sealed class MergeTopic
{
    public Guid? Into { get; set; }

    [BindNever]
    public Guid GroupId { get; set; }

    [BindNever]
    public string GroupTitle { get; set; } = string.Empty;

    [BindNever]
    public Topic? Topic { get; set; }

    /// <summary>The other open questions of the course.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Others { get; set; } = [];

    public string Merge(Topic topic, Topic other, IStringLocalizer<TopicCardsText> text)
    {
        topic.MergeInto(other);
        return text["Merged", other.Text];
    }

    public static async Task<MergeTopic?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId, Guid topicId, Guid? into = null)
    {
        var title = await db.For(viewer).LedGroups.Where(group => group.Id == groupId).Select(group => group.Title).SingleOrDefaultAsync();
        var topics = title is null ? [] : await db.For(viewer).Topics.AsNoTracking().Where(topic => topic.GroupId == groupId)
            .OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).ToListAsync();
        return topics.Find(one => one.Id == topicId) is not { } topic ? null : new MergeTopic
        {
            Into = into,
            GroupId = groupId,
            GroupTitle = title!,
            Topic = topic,
            Others = [.. topics.Where(other => topic.WhyNotMergeInto(other) is null).OrderByDescending(other => other.Weight)
                .Select(other => new SelectListItem(other.Text, other.Id.ToString()))],
        };
    }
}

public sealed class MergeTopicValidator : AbstractValidator<MergeTopic>
{
    public MergeTopicValidator() => RuleFor(form => form.Into).NotNull();
}
