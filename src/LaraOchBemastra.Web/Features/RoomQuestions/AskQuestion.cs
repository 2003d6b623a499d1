using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.RoomQuestions;

/// <summary>A question from a phone in the room, and those the group has already.</summary>
public sealed class AskQuestion
{
    public string Text { get; set; } = string.Empty;

    public string? Phone { get; set; }

    /// <summary>What was done a moment ago.</summary>
    [BindNever]
    public string? Done { get; set; }

    [BindNever]
    public string Token { get; set; } = string.Empty;

    [BindNever]
    public IReadOnlyList<AskedTopic> Topics { get; set; } = [];

    /// <summary>Nothing of the course is told but its open questions: who opens the link on a bus shows no diagnosis.</summary>
    public async Task<AskQuestion> ShownAsync(PortalDb db, TopicRoom room, string token)
    {
        Token = token;
        Phone = PhoneKey.Given(Phone);
        var topics = await RoomLinks.Topics(db, room).AsNoTracking().OrderByDescending(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).ToListAsync();
        var keys = topics.ToDictionary(topic => topic.Id, topic => PhoneKey.Of(Phone, topic.Id));
        var used = await RoomLinks.UsedKeysAsync(db, room, [.. keys.Values]);
        Topics = [.. topics.Select(topic => new AskedTopic(topic.Id, topic.Text, topic.Likes, used.Contains(keys[topic.Id])))];
        return this;
    }

    /// <summary>Within the caller's unit. Rule R-ROOM-1.</summary>
    public async Task WriteAsync(PortalDb db, TopicRoom room)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var fromPhones = await RoomLinks.Topics(db, room).CountAsync(topic => topic.Origin == TopicOrigin.Phone);
        Refusal.Guard(room.WhyNotWrite(now, fromPhones));
        db.Add(Topic.FromPhone(room.GroupId, raisedInSessionId: await RoomLinks.SessionOfTodayAsync(db, room), Text.Trim(), now));
    }
}

/// <summary>A question of the group as a phone shows it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Text">Its words.</param>
/// <param name="Likes">"Me too" so far.</param>
/// <param name="IsMine">This phone said so already.</param>
public sealed record AskedTopic(Guid Id, string Text, int Likes, bool IsMine);

public sealed class AskQuestionValidator : AbstractValidator<AskQuestion>
{
    public AskQuestionValidator()
    {
        RuleFor(form => form.Text).NotEmpty().MaximumLength(Topic.TextLength);
        RuleFor(form => form.Phone).MaximumLength(60);
    }
}
