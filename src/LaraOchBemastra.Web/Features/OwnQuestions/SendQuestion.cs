using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.OwnQuestions;

/// <summary>A question before the first session.</summary>
public sealed class SendQuestion
{
    /// <summary>Waiting from one link at a time.</summary>
    public const int Most = 10;

    public string Text { get; set; } = string.Empty;

    [BindNever]
    public string Token { get; set; } = string.Empty;

    /// <summary>The first session has begun, or the place is no longer one: questions are asked in the room from now on.</summary>
    [BindNever]
    public bool IsClosed { get; set; }

    /// <summary>What this link sent and the pair has not taken in yet.</summary>
    [BindNever]
    public IReadOnlyList<Topic> Sent { get; set; } = [];

    public bool IsFull => Sent.Count >= Most;

    public async Task LoadAsync(PortalDb db, Enrolment place, string token)
    {
        Token = token;
        var starts = await SenderMarks.FirstStartAsync(db, place);
        IsClosed = place.State is not (EnrolmentState.Confirmed or EnrolmentState.Completed) || starts <= db.Clock.GetUtcNow().UtcDateTime;
        Sent = await SenderMarks.Topics(db, place, token).AsNoTracking().OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Text).ToListAsync();
    }

    public void Write(PortalDb db, Enrolment place, string token) =>
        db.Add(Topic.SentIn(place.GroupId, Text.Trim(), SenderMarks.Of(token), db.Clock.GetUtcNow().UtcDateTime));
}

public sealed class SendQuestionValidator : AbstractValidator<SendQuestion>
{
    public SendQuestionValidator() => RuleFor(form => form.Text).NotEmpty().MaximumLength(Topic.TextLength);
}
