using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// Days on which a region does not lay sessions because people are away: the sports week, the autumn break. For the whole
/// region, or for one organisation where the schools differ.
/// </summary>
public sealed class SchoolHoliday : AggregateRoot
{
    public const int NameLength = 80;

    /// <summary>Longer than any summer (rule R-HOLIDAY-2).</summary>
    public const int MostDays = 100;

    public SchoolHoliday(Guid id, Guid regionId, Guid? organisationId, string name, DateOnly from, DateOnly to)
        : base(id)
    {
        RegionId = regionId;
        Change(organisationId, name, from, to);
    }

    public Guid RegionId { get; private set; }

    /// <summary>Whose schools; none for the whole region.</summary>
    public Guid? OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Rule R-HOLIDAY-2: it ends on or after the day it begins, and is no longer than a summer.</summary>
    public static Refusal? WhyNot(DateOnly from, DateOnly to) =>
        to < from ? ScheduleRefusals.HolidayEndsBeforeItBegins()
        : to.DayNumber - from.DayNumber >= MostDays ? ScheduleRefusals.HolidayTooLong(MostDays)
        : null;

    public void Change(Guid? organisationId, string name, DateOnly from, DateOnly to)
    {
        Refusal.Guard(WhyNot(from, to));
        OrganisationId = organisationId;
        Name = name;
        From = from;
        To = to;
    }

    public bool Contains(DateOnly date) => date >= From && date <= To;
}
