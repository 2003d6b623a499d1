using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.MoneyRules;

/// <summary>A day rule from a date: by the day with its limit, or by the hour with step and minimum.</summary>
public sealed class ProposeDayRule : RowForm
{
    public PayUnit Unit { get; set; } = PayUnit.Day;

    public DayBasis Basis { get; set; } = DayBasis.DepartureToReturn;

    /// <summary>Up to and including so long is half a day.</summary>
    public decimal? HalfDayHours { get; set; }

    public int? StepMinutes { get; set; }

    public int? MinimumMinutes { get; set; }

    public DayRuleEntry Entry() => Unit == PayUnit.Day
        ? new(PayUnit.Day, Basis, (int)decimal.Round((HalfDayHours ?? 0) * DayRule.MinutesPerHour), 0, 0)
        : new(PayUnit.Hour, DayBasis.SessionTime, 0, StepMinutes ?? 0, MinimumMinutes ?? 0);
}

internal sealed class ProposeDayRuleValidator : RowFormValidator<ProposeDayRule>
{
    private const int HoursADay = DayRule.MinutesPerDay / DayRule.MinutesPerHour;

    public ProposeDayRuleValidator()
    {
        RuleFor(form => form.Unit).IsInEnum();
        RuleFor(form => form.Basis).IsInEnum();
        RuleFor(form => form.HalfDayHours).InclusiveBetween(0, HoursADay);
        RuleFor(form => form.StepMinutes).InclusiveBetween(0, DayRule.MinutesPerHour);
        RuleFor(form => form.MinimumMinutes).InclusiveBetween(0, DayRule.MinutesPerDay);
    }
}
