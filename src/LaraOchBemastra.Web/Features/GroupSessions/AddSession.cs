using FluentValidation;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>One more session.</summary>
public sealed class AddSession : SessionForm
{
    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public SessionTime Time => new(Date!.Value, Start!.Value, End!.Value);

    /// <summary>A week after the last one, at its time.</summary>
    public static AddSession After(Group group)
    {
        var last = group.Sessions.Where(session => session.State == SessionState.Planned).MaxBy(session => session.StartsUtc);
        return new AddSession { Date = last?.Date.AddDays(7), Start = last?.Start, End = last?.End };
    }
}

public sealed class AddSessionValidator : AbstractValidator<AddSession>
{
    public AddSessionValidator()
    {
        RuleFor(form => form.Date).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
    }
}
