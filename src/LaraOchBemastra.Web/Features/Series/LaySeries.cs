using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Series;

/// <summary>Sessions by a pattern, with the dates a coordinator strikes and those she meets on all the same.</summary>
public sealed class LaySeries
{
    public const string Show = "show";

    private const int WeeksAhead = 4;
    private const int Usual = 6;

    public DateOnly? First { get; set; }

    public int? Every { get; set; }

    public SeriesUnit? Unit { get; set; }

    public List<DayOfWeek> Weekdays { get; set; } = [];

    public int? Count { get; set; }

    public DateOnly? Until { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public List<DateOnly> Strike { get; set; } = [];

    public List<DateOnly> Keep { get; set; } = [];

    /// <summary>The sessions that were on the page: only what was shown is saved.</summary>
    public string Shown { get; set; } = string.Empty;

    public string Then { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public SeriesPage Page { get; set; } = null!;

    public SessionSeries ToSeries() => new(First!.Value, Every!.Value, Unit!.Value, Start!.Value, End!.Value)
    {
        Weekdays = [.. Weekdays.Distinct()],
        Count = Count,
        Until = Until,
    };

    /// <summary>A week after the last session, at its time; a course without sessions begins in some weeks.</summary>
    public static LaySeries SuggestFor(Group group, DateOnly today)
    {
        var last = group.Sessions.Where(session => session.State == SessionState.Planned).MaxBy(session => session.StartsUtc);
        var first = last?.Date.AddDays(7) ?? today.AddDays(7 * WeeksAhead);
        return new LaySeries
        {
            First = first,
            Every = 1,
            Unit = SeriesUnit.Weeks,
            Weekdays = [first.DayOfWeek],
            Count = Usual,
            Start = last?.Start ?? new TimeOnly(13, 0),
            End = last?.End ?? new TimeOnly(15, 30),
        };
    }
}

public sealed class LaySeriesValidator : AbstractValidator<LaySeries>
{
    public LaySeriesValidator()
    {
        RuleFor(form => form.First).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Every).NotNull().InclusiveBetween(1, SessionSeries.MostBetween);
        RuleFor(form => form.Unit).NotNull().IsInEnum();
        RuleFor(form => form.Count).InclusiveBetween(1, Group.MostSessions);
        RuleFor(form => form.Until).InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
        RuleForEach(form => form.Weekdays).IsInEnum();
        RuleForEach(form => form.Strike).InclusiveBetween(Session.Earliest, Session.Latest);
        RuleForEach(form => form.Keep).InclusiveBetween(Session.Earliest, Session.Latest);
    }
}
