using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.TopicBank;

/// <summary>Which questions of a course stay out of the bank, word for word. Those who see them decide: its leaders and its coordinator.</summary>
public sealed class WithholdTopics
{
    /// <summary>Questions that stood on the page.</summary>
    public List<Guid> Shown { get; set; } = [];

    public List<Guid> Withheld { get; set; } = [];

    [BindNever]
    public Group? Group { get; set; }

    [BindNever]
    public IReadOnlyList<BankTopic> Topics { get; set; } = [];

    public static async Task<WithholdTopics?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var group = await db.For(viewer).InsideGroups.AsNoTracking().SingleOrDefaultAsync(one => one.Id == groupId);
        if (group is null)
        {
            return null;
        }

        var names = await db.For(viewer).BankNamesAsync([groupId]);
        var topics = await Own(db, viewer, groupId).AsNoTracking().OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).ToListAsync();
        return new WithholdTopics
        {
            Group = group,
            Topics = [.. topics.Select(topic => new BankTopic(topic.Id, topic.Text, topic.Withheld, BankNames.SaysOneOf(topic.Text, names[groupId])))],
        };
    }

    public async Task<bool> ApplyAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        if (!await db.For(viewer).InsideGroups.AnyAsync(one => one.Id == groupId))
        {
            return false;
        }

        foreach (var topic in await Own(db, viewer, groupId).AsTracking().Where(topic => Shown.Contains(topic.Id)).ToListAsync())
        {
            topic.Withhold(Withheld.Contains(topic.Id));
        }

        return true;
    }

    private static IQueryable<Topic> Own(PortalDb db, Viewer viewer, Guid groupId) => db.For(viewer).Topics
        .Where(topic => topic.GroupId == groupId && topic.State != TopicState.Merged && topic.SenderMark == null);
}

/// <summary>A question as the bank would have it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsWithheld">Somebody keeps it out.</param>
/// <param name="SaysName">It says the name of somebody of the course, so it stays out anyway.</param>
public sealed record BankTopic(Guid Id, string Text, bool IsWithheld, bool SaysName);

public sealed class WithholdTopicsValidator : AbstractValidator<WithholdTopics>
{
    private const int Most = 2000;

    public WithholdTopicsValidator()
    {
        RuleFor(form => form.Shown).Must(ids => ids.Count <= Most);
        RuleFor(form => form.Withheld).Must(ids => ids.Count <= Most);
    }
}
