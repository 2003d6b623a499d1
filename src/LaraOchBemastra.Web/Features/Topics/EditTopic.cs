using System.Globalization;
using FluentValidation;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>A question's words, where it stands, and what was said.</summary>
public sealed class EditTopic
{
    [BindNever]
    public TopicBoardPage? Board { get; set; }

    /// <summary>As it is stored, when another changed it meanwhile.</summary>
    [BindNever]
    public Topic? Theirs { get; set; }

    [BindNever]
    public Guid TopicId { get; set; }

    public string Text { get; set; } = string.Empty;

    /// <summary>A session, or <see cref="TopicPlace.Later"/>, or nothing.</summary>
    public string? Place { get; set; }

    public bool Discussed { get; set; }

    public string Note { get; set; } = string.Empty;

    public Guid Version { get; set; }

    public static EditTopic Of(Topic topic, TopicBoardPage board) => new()
    {
        Board = board,
        TopicId = topic.Id,
        Text = topic.Text,
        Place = TopicPlace.Of(topic),
        Discussed = topic.State == TopicState.Discussed,
        Note = topic.Note,
        Version = topic.Version,
    };

    /// <summary>The session chosen, if it is one of the course's.</summary>
    public Guid? SessionId(TopicBoardPage board) =>
        Guid.TryParse(Place, CultureInfo.InvariantCulture, out var id) && board.Group.Sessions.Any(session => session.Id == id) ? id : null;

    /// <summary>A discussed question has an evening, and its words are no longer changed.</summary>
    public void Ask(Topic topic, ModelStateDictionary state, IStringLocalizer<TopicsText> text, RefusalSentences sentences)
    {
        if (state.IsValid && Discussed && SessionId(Board!) is null)
        {
            state.AddModelError(nameof(Place), text["WhichSession"]);
        }

        if (state.IsValid && (topic.State == TopicState.Merged || (Discussed && Text.Trim() != topic.Text)) && topic.WhyNotChange() is { } refusal)
        {
            sentences.Add(state, refusal, nameof(Text));
        }
    }

    public void Write(Topic topic, Guid? sessionId)
    {
        if (!Discussed)
        {
            topic.Reopen();
        }

        if (Text.Trim() != topic.Text)
        {
            topic.Reword(Text.Trim());
        }

        if (Discussed && sessionId is { } evening)
        {
            topic.Discuss(evening, Note.Trim());
        }
        else if (Place == TopicPlace.Later)
        {
            topic.CarryOver();
        }
        else if (sessionId is { } planned && (topic.State != TopicState.Planned || topic.SessionId != planned))
        {
            topic.PlanTo(planned);
        }
    }
}

public sealed class EditTopicValidator : AbstractValidator<EditTopic>
{
    public EditTopicValidator()
    {
        RuleFor(form => form.Text).NotEmpty().MaximumLength(Topic.TextLength);
        RuleFor(form => form.Place).MaximumLength(TopicPlace.Length);
        RuleFor(form => form.Note).MaximumLength(Topic.NoteLength);
    }
}
