using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// What the payee does to her own claim, and the reckoning that follows every change.
public sealed partial class HonorariumClaim
{
    /// <summary>Rule R-CLAIM-5: only the payee changes a claim, and only while it is a draft or was returned to her.</summary>
    public Refusal? WhyNotEdit(Guid by)
    {
        if (by != PayeeAccountId)
        {
            return HonorariaRefusals.NotThePayee();
        }

        return IsEditable ? null : HonorariaRefusals.NotEditable();
    }

    public Refusal? WhyNotAddDay(Guid by, ClaimActivity activity)
    {
        if (WhyNotEdit(by) is { } refusal)
        {
            return refusal;
        }

        if (_days.Exists(day => day.Basis.Key == activity.Basis.Key))
        {
            return HonorariaRefusals.SessionTwice(activity.Date);
        }

        return _days.Exists(day => day.Date == activity.Date) ? HonorariaRefusals.DateTwice(activity.Date) : null;
    }

    public ClaimDay AddDay(Guid by, ClaimActivity activity, ClaimRules rules)
    {
        Refusal.Guard(WhyNotAddDay(by, activity));
        var added = new ClaimDay(Id, LeaderId, activity);
        _days.Add(added);
        Reckon(rules);
        return added;
    }

    /// <summary>Leaves a date and its lines out; its session can then be claimed elsewhere.</summary>
    public void RemoveDay(Guid by, Guid dayId)
    {
        var day = EditedDay(by, dayId);
        _lines.RemoveAll(line => line.ClaimDayId == day.Id);
        _days.Remove(day);
        DropEvidence();
    }

    public void Travel(Guid by, Guid dayId, TimeOnly? departure, TimeOnly? home, ClaimRules rules)
    {
        var day = EditedDay(by, dayId);
        day.Departure = departure;
        day.Return = home;
        Reckon(rules);
    }

    /// <summary>Rule R-MEALS-1: kept for payroll where the region asks on the date; it moves no amount.</summary>
    public void SayMeals(Guid by, Guid dayId, Meals? meals, ClaimRules rules)
    {
        var day = EditedDay(by, dayId);
        day.Meals = rules.AsksMeals(day) ? meals : null;
    }

    /// <summary>
    /// Rule R-TRAVEL-3: fills in days on site that have no times yet, and journeys by the kilometre where a day has none.
    /// </summary>
    public void TravelAsBefore(Guid by, TravelMemory memory, ClaimRules rules)
    {
        Refusal.Guard(WhyNotEdit(by));
        foreach (var day in _days.Where(day => day is { OnSite: true, Departure: null, Return: null }))
        {
            if (memory.For(day) is not var (left, home))
            {
                continue;
            }

            (day.Departure, day.Return) = (left, home);
            if (!_lines.Exists(line => line.ClaimDayId == day.Id && line.Kind.IsTravel()))
            {
                foreach (var journey in memory.Journeys)
                {
                    AddLine(by, new ClaimLineEntry(journey.Kind, day.Id, journey.Km, Money.Zero, journey.Route), rules);
                }
            }
        }

        Reckon(rules);
    }

    /// <summary>Whether the extent is one the region pays by, and hours are within a day.</summary>
    public Refusal? WhyNotChangeExtent(Guid by, Guid dayId, HonorariumExtent extent, decimal hours, ClaimRules rules)
    {
        if (WhyNotEdit(by) is { } refusal)
        {
            return refusal;
        }

        if (Day(dayId) is not { } day)
        {
            return HonorariaRefusals.DayUnknown();
        }

        if (!rules.Knows(day, extent))
        {
            return HonorariaRefusals.ExtentNotPaid();
        }

        return hours is < 0 or > ClaimLine.MaxHours ? HonorariaRefusals.HoursOutOfRange(ClaimLine.MaxHours) : null;
    }

    /// <param name="by">The payee.</param>
    /// <param name="dayId">The day.</param>
    /// <param name="extent">What she chooses.</param>
    /// <param name="hours">Only for an extent in hours.</param>
    /// <param name="reason">Why it differs from the proposal; asked for before submitting.</param>
    /// <param name="rules">The region's rates and day rules.</param>
    public void ChangeExtent(Guid by, Guid dayId, HonorariumExtent extent, decimal hours, string reason, ClaimRules rules)
    {
        Refusal.Guard(WhyNotChangeExtent(by, dayId, extent, hours, rules));
        EditedDay(by, dayId).Choose(extent, hours, reason);
        Reckon(rules);
    }

    public void Waive(Guid by, bool waived, ClaimRules rules)
    {
        Refusal.Guard(WhyNotEdit(by));
        Waived = waived;
        Reckon(rules);
    }

    /// <summary>Everything that keeps the claim from being submitted, each tied to its day or line.</summary>
    public IReadOnlyList<ClaimGap> Missing(ClaimRules rules) => ClaimGaps.Of(this, rules);

    public Refusal? WhyNotSubmit(Guid by, ClaimRules rules) =>
        WhyNotEdit(by) ?? (Missing(rules) is [var first, ..] ? first.Refusal : null);

    /// <summary>Dates filed after the region's deadline with the last day they were in time, whether it refuses them or not.</summary>
    public IReadOnlyList<(ClaimDay Day, DateOnly LastDay)> Late(ClaimRules rules) =>
        [.. from day in _days let last = ClaimGaps.LateBy(this, day, rules) where last is not null orderby day.Date select (day, last.Value)];

    /// <summary>Rates are frozen here.</summary>
    public void Submit(Guid by, ClaimRules rules, DateTime now)
    {
        Refusal.Guard(WhyNotEdit(by));
        Reckon(rules);
        Refusal.Guard(WhyNotSubmit(by, rules));
        Move(ClaimState.Submitted);
        SubmittedAt = now;
    }

    public ClaimDay? Day(Guid dayId) => _days.Find(day => day.Id == dayId);

    private ClaimDay EditedDay(Guid by, Guid dayId)
    {
        Refusal.Guard(WhyNotEdit(by));
        return Day(dayId) ?? throw new RefusedException(HonorariaRefusals.DayUnknown());
    }
}
