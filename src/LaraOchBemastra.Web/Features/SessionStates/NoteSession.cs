using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Features.SessionStates;

/// <summary>What those who come need to know of one session, and when they must leave.</summary>
public sealed class NoteSession : SessionForm
{
    public string Note { get; set; } = string.Empty;

    public TimeOnly? LatestEnd { get; set; }
}

public sealed class NoteSessionValidator : AbstractValidator<NoteSession>
{
    public NoteSessionValidator()
    {
        RuleFor(form => form.Note).MaximumLength(Session.NoteLength);
        RuleFor(form => form.LatestEnd).Must(_ => true);
    }
}
