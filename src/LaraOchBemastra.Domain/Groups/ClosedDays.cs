using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>Why a series leaves a date out.</summary>
public enum ClosedBy
{
    PublicHoliday = 1,
    Eve = 2,
    SchoolHoliday = 3,

    /// <summary>The coordinator struck it.</summary>
    Struck = 4,
}

/// <param name="By">Which kind of reason.</param>
/// <param name="Holiday">The public holiday or eve.</param>
/// <param name="Name">The school holiday, as the region wrote it.</param>
public sealed record ClosedDay(ClosedBy By, Holiday? Holiday, string Name)
{
    /// <summary>Rule R-HOLIDAY-3: a public holiday is never met on; all else the coordinator may decide to meet on.</summary>
    public bool MayBeKept => By != ClosedBy.PublicHoliday;
}

/// <summary>
/// The days a series steps over (rule R-HOLIDAY-3): public holidays of the country and their eves, school holidays of the
/// course's region or organisation, and dates the coordinator struck; less those she decided to keep.
/// </summary>
public sealed class ClosedDays(Country country, IReadOnlyCollection<SchoolHoliday> schoolHolidays)
{
    private readonly Dictionary<int, ILookup<DateOnly, PublicHoliday>> years = [];

    public IReadOnlySet<DateOnly> Struck { get; init; } = new HashSet<DateOnly>();

    public IReadOnlySet<DateOnly> Kept { get; init; } = new HashSet<DateOnly>();

    /// <summary>Why nobody meets on the date; none when it is open.</summary>
    public ClosedDay? On(DateOnly date)
    {
        if (ByCalendar(date) is { } closed && !(closed.MayBeKept && Kept.Contains(date)))
        {
            return closed;
        }

        return Struck.Contains(date) ? new ClosedDay(ClosedBy.Struck, Holiday: null, string.Empty) : null;
    }

    /// <summary>What the calendar itself says of a date, whatever was struck or kept.</summary>
    public ClosedDay? ByCalendar(DateOnly date)
    {
        if (!years.TryGetValue(date.Year, out var year))
        {
            years[date.Year] = year = PublicHolidays.Of(country, date.Year).ToLookup(day => day.Date);
        }

        if (year[date].Cast<PublicHoliday?>().FirstOrDefault() is { } day)
        {
            return new ClosedDay(day.IsEve ? ClosedBy.Eve : ClosedBy.PublicHoliday, day.Name, string.Empty);
        }

        return schoolHolidays.FirstOrDefault(holiday => holiday.Contains(date)) is { } school
            ? new ClosedDay(ClosedBy.SchoolHoliday, Holiday: null, school.Name)
            : null;
    }
}
