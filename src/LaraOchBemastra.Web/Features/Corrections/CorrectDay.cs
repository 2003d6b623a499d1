using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Corrections;

public sealed class CorrectDay
{
    public Guid DayId { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public TimeOnly? Departure { get; set; }

    public TimeOnly? Return { get; set; }

    /// <summary>None leaves it to the times, and as it was where they stay.</summary>
    public HonorariumExtent? Extent { get; set; }

    public decimal? Hours { get; set; }

    /// <summary>Nothing of the day was right.</summary>
    public bool TakenBack { get; set; }

    /// <param name="paid">As it was paid.</param>
    /// <param name="said">By the correction that came back; none when nothing was.</param>
    public static CorrectDay Of(SettledDay paid, CorrectedDay? said)
    {
        var times = said?.Times ?? paid.Day.Times;
        var extent = said is not null ? said.Extent : paid.Day.ExtentByHand ? paid.Day.Extent : (HonorariumExtent?)null;
        return new CorrectDay
        {
            DayId = paid.Day.Id,
            Start = times.Start,
            End = times.End,
            Departure = times.Departure,
            Return = times.Return,
            Extent = extent,
            Hours = extent == HonorariumExtent.Hours ? said?.Hours ?? paid.Day.Hours : null,
        };
    }

    public CorrectedDay Entry() => new(DayId, Extent ?? (Hours is null ? null : HonorariumExtent.Hours), Hours ?? 0, TakenBack)
    {
        Times = Start is { } start && End is { } end ? new DayTimes(start, end, Departure, Return, OnSite: true) : null,
    };

    public bool HasTimes() => Start is not null || End is not null || Departure is not null || Return is not null;
}

internal sealed class CorrectDayValidator : AbstractValidator<CorrectDay>
{
    public CorrectDayValidator()
    {
        RuleFor(day => day.Extent).IsInEnum();
        RuleFor(day => day.Hours).InclusiveBetween(0, ClaimLine.MaxHours);
        RuleFor(day => day.Start).NotNull().When(day => day.HasTimes());
        RuleFor(day => day.End).NotNull().When(day => day.HasTimes());
    }
}
