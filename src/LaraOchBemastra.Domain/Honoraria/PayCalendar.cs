using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>One month's dates.</summary>
/// <param name="CutOff">Claims attested after it wait for the next month.</param>
/// <param name="PayDay">A day on which banks are open.</param>
public readonly record struct PayMonth(DateOnly CutOff, DateOnly PayDay);

/// <summary>
/// Rule R-PAYDAY-1: the day of payment is moved to the nearest working day before it when it is a Saturday, a Sunday, a public
/// holiday or an eve on which banks are closed. Where a region has no row the portal proposes the 25th and takes what is
/// attested until then.
/// </summary>
public sealed class PayCalendar(IEnumerable<PayDayRule> rules, Country country)
{
    private const int UsualPayDay = 25;

    private readonly List<PayDayRule> _rules = [.. rules];

    /// <summary>Whether the region has said anything of the day.</summary>
    public bool IsDecided(DateOnly on) => _rules.On(on) is not null;

    public PayMonth Of(int year, int month)
    {
        // The row of the month's first day decides, so that a month has one day of payment.
        var rule = _rules.On(new DateOnly(year, month, 1));
        var payDay = WorkingDayBefore(new DateOnly(year, month, rule?.PayDay ?? UsualPayDay));
        var cutOff = new DateOnly(year, month, rule?.CutOffDay ?? UsualPayDay);
        return new PayMonth(cutOff > payDay ? payDay : cutOff, payDay);
    }

    /// <summary>The first month whose day of payment has not passed: what a run made today is for.</summary>
    public PayMonth NextRun(DateOnly today)
    {
        var month = Of(today.Year, today.Month);
        return month.PayDay >= today ? month : After(today);
    }

    /// <summary>When a claim is paid that is attested on a day, if nothing comes between.</summary>
    public DateOnly ExpectedPayDay(DateOnly attestedOn)
    {
        var month = Of(attestedOn.Year, attestedOn.Month);
        return (month.CutOff >= attestedOn ? month : After(attestedOn)).PayDay;
    }

    /// <summary>The cut-off that the expectation rests on.</summary>
    public DateOnly CutOffFor(DateOnly attestedOn)
    {
        var month = Of(attestedOn.Year, attestedOn.Month);
        return (month.CutOff >= attestedOn ? month : After(attestedOn)).CutOff;
    }

    public DateOnly WorkingDayBefore(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            || PublicHolidays.Of(country, day.Year).Any(holiday => holiday.Date == day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private PayMonth After(DateOnly day)
    {
        var next = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        return Of(next.Year, next.Month);
    }
}
