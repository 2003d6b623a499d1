using FluentValidation;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>Another day or time for a session.</summary>
public sealed class MoveSession : SessionForm
{
    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public SessionTime Time => new(Date!.Value, Start!.Value, End!.Value);
}

public sealed class MoveSessionValidator : AbstractValidator<MoveSession>
{
    public MoveSessionValidator()
    {
        RuleFor(form => form.Date).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
    }
}
