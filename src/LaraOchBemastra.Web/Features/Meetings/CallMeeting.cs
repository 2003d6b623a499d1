using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Meetings;

/// <summary>When and where a meeting is, and what to look at before it.</summary>
public sealed class CallMeeting
{
    public MeetingKind? Kind { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public string Place { get; set; } = string.Empty;

    public string FilmLink { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public WorkingGroup Group { get; set; } = null!;

    /// <summary>The meeting that is changed; none when one is called.</summary>
    [BindNever]
    public Guid? MeetingId { get; set; }

    public static CallMeeting Of(PlanningMeeting meeting, WorkingGroup group) => new()
    {
        Kind = meeting.Kind,
        Date = meeting.Date,
        Start = meeting.Start,
        End = meeting.End,
        Place = meeting.Place,
        FilmLink = meeting.FilmLink,
        Version = meeting.Version,
        Group = group,
        MeetingId = meeting.Id,
    };

    public MeetingFacts ToFacts() => new(Kind!.Value, Date!.Value, Start!.Value, End!.Value) { Place = Place.Trim(), FilmLink = FilmLink.Trim() };
}

public sealed class CallMeetingValidator : AbstractValidator<CallMeeting>
{
    public CallMeetingValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.Date).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
        RuleFor(form => form.Place).MaximumLength(PlanningMeeting.PlaceLength);
        RuleFor(form => form.FilmLink).MaximumLength(PlanningMeeting.LinkLength);
    }
}
