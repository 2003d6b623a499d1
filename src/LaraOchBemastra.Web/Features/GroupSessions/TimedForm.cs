using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>A form that says when.</summary>
public abstract class TimedForm : SessionForm
{
    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    /// <summary>The closed day that was shown and meant: a holiday is not met on by mistake, because mail leaves at once.</summary>
    public string MeantDay { get; set; } = string.Empty;

    // Asked only of a form that was read: the framework's own validation would ask it of any.
    [BindNever]
    [ValidateNever]
    public SessionTime Time => new(Date!.Value, Start!.Value, End!.Value);

    /// <summary>A week after the last one, at its time.</summary>
    public T After<T>(Group group)
        where T : TimedForm
    {
        var last = group.Sessions.Where(session => session.State == SessionState.Planned).MaxBy(session => session.StartsUtc);
        Date = last?.Date.AddDays(7);
        Start = last?.Start;
        End = last?.End;
        return (T)this;
    }
}

public abstract class TimedFormValidator<T> : AbstractValidator<T>
    where T : TimedForm
{
    protected TimedFormValidator()
    {
        RuleFor(form => form.Date).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
    }
}
