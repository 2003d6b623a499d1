using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Year;

public enum YearHalf
{
    Spring = 1,
    Autumn = 2,
}

/// <summary>Which half year, and whose courses; all of it stands in the address.</summary>
public sealed record YearSearch
{
    public int? Year { get; init; }

    public YearHalf? Half { get; init; }

    public Guid? Organisation { get; init; }

    /// <summary>One week of it, with all that happens in it.</summary>
    public int? Week { get; init; }
}

/// <summary>A session as the year shows it.</summary>
public sealed record YearSession(
    Guid SessionId, Guid GroupId, string Title, GroupState State, string Unit, string Place, int Number, SessionTime Time);

/// <summary>A week, its holidays and what happens in it.</summary>
public sealed record YearWeek(int Number, DateOnly Monday, IReadOnlyList<PublicHoliday> Holidays, IReadOnlyList<YearSession> Sessions);

/// <summary>Weeks 1 to 26, or 27 to the year's last, of the courses one sees: what clashes in them, and what is lacking.</summary>
public sealed record HalfYear(int Year, YearHalf Half, Guid? Organisation, IReadOnlyList<Organisation> Organisations)
{
    /// <summary>Sessions of a week, and clashes, that the half year shows; all of them stand with the week alone.</summary>
    public const int MostOfAWeek = 12;
    public const int MostClashes = 25;

    private const int LastSpringWeek = 26;

    /// <summary>The one week that is shown; none for all of them.</summary>
    public int? Week { get; private init; }

    public required IReadOnlyList<YearWeek> Weeks { get; init; }

    /// <summary>The table's weeks; the picture shows the empty ones too.</summary>
    public IEnumerable<YearWeek> WeeksWithSomething => Weeks.Where(week => week.Sessions.Count > 0 || week.Holidays.Count > 0);

    public required IReadOnlyList<YearClash> Clashes { get; init; }

    public required IReadOnlyList<YearGap> Gaps { get; init; }

    public required IReadOnlySet<Guid> Clashing { get; init; }

    public int Courses => Weeks.SelectMany(week => week.Sessions).Select(session => session.GroupId).Distinct().Count();

    public IEnumerable<YearSession> Shown(YearWeek week) => week.Sessions.Take(Week is null ? MostOfAWeek : int.MaxValue);

    public IEnumerable<YearClash> ShownClashes => Clashes.Take(Week is null ? MostClashes : int.MaxValue);

    public static async Task<HalfYear> LoadAsync(PortalDb db, Viewer viewer, YearSearch search)
    {
        var mine = db.For(viewer);
        var today = db.Clock.Today(viewer.TimeZone);
        var year = search.Year is { } asked && asked > Session.Earliest.Year && asked < Session.Latest.Year ? asked : ISOWeek.GetYear(today.ToDateTime(default));
        var half = search.Half is { } chosen && Enum.IsDefined(chosen) ? chosen
            : search.Year is null && ISOWeek.GetWeekOfYear(today.ToDateTime(default)) > LastSpringWeek ? YearHalf.Autumn : YearHalf.Spring;
        var whole = Span(year, half);
        var week = search.Week is { } one && WeekNumbers(whole).Contains(one) ? search.Week : null;
        var (from, until) = week is { } only ? (Monday(year, only), Monday(year, only).AddDays(6)) : whole;
        var groups = mine.Groups.Where(group => group.RegionId == viewer.RegionId && group.State != GroupState.Cancelled
            && (search.Organisation == null || group.OrganisationId == search.Organisation || group.Organisers.Any(one => one.OrganisationId == search.Organisation)));
        var country = await mine.Regions.Select(region => region.Country).SingleAsync();
        var sessions = await groups.SelectMany(group => group.Sessions, (group, session) => new { group, session })
            .Where(row => row.session.State == SessionState.Planned && row.session.Date >= from && row.session.Date <= until)
            .Join(mine.Units, row => row.group.UnitId, unit => unit.Id, (row, unit) => new { row.group, row.session, Unit = unit.Name })
            .OrderBy(row => row.session.Date).ThenBy(row => row.session.Start).ThenBy(row => row.session.Id)
            .Select(row => new
            {
                row.session.Id,
                GroupId = row.group.Id,
                row.group.Title,
                row.group.State,
                row.Unit,
                row.group.Place,
                row.group.Form,
                row.session.Number,
                row.session.Date,
                row.session.Start,
                row.session.End,
            }).ToListAsync();
        var shown = sessions.ConvertAll(row => new YearSession(
            row.Id, row.GroupId, row.Title, row.State, row.Unit, row.Form == MeetingForm.Digital ? string.Empty : row.Place, row.Number, new SessionTime(row.Date, row.Start, row.End)));
        var clashes = await YearClash.AmongAsync(db, viewer, groups, shown);
        return new HalfYear(year, half, search.Organisation, await mine.Organisations.AsNoTracking().OrderBy(one => one.Name).ToListAsync())
        {
            Weeks = WeeksOf(from, until, country, shown),
            Week = week,
            Clashes = clashes,
            Clashing = clashes.SelectMany(clash => new[] { clash.One.SessionId, clash.Other.SessionId }).ToHashSet(),
            Gaps = await YearGap.LoadAsync(db, viewer, groups, search.Organisation, Span(year - 1, half), whole),
        };
    }

    private static (DateOnly From, DateOnly Until) Span(int year, YearHalf half) => half == YearHalf.Spring
        ? (Monday(year, 1), Monday(year, LastSpringWeek).AddDays(6))
        : (Monday(year, LastSpringWeek + 1), Monday(year, ISOWeek.GetWeeksInYear(year)).AddDays(6));

    private static IEnumerable<int> WeekNumbers((DateOnly From, DateOnly Until) span) =>
        Enumerable.Range(ISOWeek.GetWeekOfYear(span.From.ToDateTime(default)), (span.Until.DayNumber - span.From.DayNumber + 1) / 7);

    private static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));

    private static List<YearWeek> WeeksOf(DateOnly from, DateOnly until, Country country, List<YearSession> sessions)
    {
        var byWeek = sessions.ToLookup(session => session.Time.Date.DayNumber - (((int)session.Time.Date.DayOfWeek + 6) % 7));
        var holidays = Enumerable.Range(from.Year, until.Year - from.Year + 1).SelectMany(year => PublicHolidays.Of(country, year)).ToList();
        List<YearWeek> weeks = [];
        for (var monday = from; monday < until; monday = monday.AddDays(7))
        {
            var sunday = monday.AddDays(6);
            weeks.Add(new YearWeek(
                ISOWeek.GetWeekOfYear(monday.ToDateTime(default)),
                monday,
                holidays.FindAll(day => day.Date >= monday && day.Date <= sunday && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
                [.. byWeek[monday.DayNumber]]));
        }

        return weeks;
    }
}
