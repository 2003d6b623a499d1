using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What the parts of the demo know of each other while it is made.</summary>
internal sealed class DemoWorld(PortalDb db, DateOnly today)
{
    private readonly Dictionary<string, int> _claimNumbers = new(StringComparer.Ordinal);

    public PortalDb Db => db;

    public DateOnly Today => today;

    /// <summary>Rows that were not there before.</summary>
    public int Added { get; private set; }

    public Dictionary<string, Region> Regions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Unit> Units { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Leader> Leaders { get; } = new(StringComparer.Ordinal);

    public Dictionary<Guid, DateOnly> TrainedOn { get; } = [];

    public Dictionary<Guid, PayeeFacts> Payees { get; } = [];

    /// <summary>Courses made now; one that was there already is left alone with all that belongs to it.</summary>
    public Dictionary<string, BuiltCourse> Courses { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, HonorariumClaim> Claims { get; } = new(StringComparer.Ordinal);

    /// <summary>The row with this key, made when it is not there.</summary>
    public async Task<T> KeepAsync<T>(Guid id, Func<T> make)
        where T : class
    {
        if (await db.FindAsync<T>(id) is { } there)
        {
            return there;
        }

        var made = make();
        db.Add(made);
        Added++;
        return made;
    }

    public void Add(AggregateRoot made)
    {
        db.Add(made);
        Added++;
    }

    /// <summary>The latest such weekday before today, and as many weeks before it.</summary>
    public DateOnly Past(DayOfWeek weekday, int weeksBefore = 0)
    {
        var day = today.AddDays(-1);
        while (day.DayOfWeek != weekday)
        {
            day = day.AddDays(-1);
        }

        return day.AddDays(-7 * weeksBefore);
    }

    /// <summary>The first such weekday after today, and as many weeks after it.</summary>
    public DateOnly Next(DayOfWeek weekday, int weeksAfter = 0) => Past(weekday).AddDays(7 * (weeksAfter + (today.DayOfWeek == weekday ? 2 : 1)));

    /// <summary>Sessions to come, with Christmas and Epiphany left out: nobody would come.</summary>
    public static IReadOnlyList<SessionTime> Series(DateOnly first, int count, int daysBetween, TimeOnly start, TimeOnly end)
    {
        while (IsChristmas(first))
        {
            first = first.AddDays(7);
        }

        var skip = Enumerable.Range(0, count * daysBetween * 2).Select(first.AddDays).Where(IsChristmas).ToHashSet();
        return [.. new SessionPattern(first, count, daysBetween, start, end, skip).Times()];
    }

    /// <summary>The instant of a local time; Sweden and Norway have the same clock.</summary>
    public static DateTime At(DateOnly date, int hour, int minute = 0) =>
        LocalTime.ToUtc(date, new TimeOnly(hour, minute), "Europe/Stockholm")!.Value;

    private static bool IsChristmas(DateOnly day) => day is { Month: 12, Day: > 19 } or { Month: 1, Day: < 7 };

    public Candidate Candidate(string leader)
    {
        var who = Leaders[leader];
        var busy = Courses.Values
            .Where(course => course.Group.Leaders.Any(seat => seat.LeaderId == who.Id))
            .SelectMany(course => course.Group.Sessions)
            .Where(session => session.State == SessionState.Planned)
            .Select(session => new Booking(session.Group.Code, session.Time));
        return new Candidate(who, TrainedOn.TryGetValue(who.Id, out var day) ? day : null, [.. busy]);
    }

    public async Task<string> NextClaimNumberAsync(Region region, int year)
    {
        var prefix = $"{region.Code}-{year}-";
        if (!_claimNumbers.TryGetValue(prefix, out var last))
        {
            last = await db.Everything.Claims.CountAsync(claim => claim.Number.StartsWith(prefix));
        }

        _claimNumbers[prefix] = last + 1;
        return $"{prefix}{last + 1:000000}";
    }

    public async Task<ClaimRules> ClaimRulesAsync(Region region) => new(
        new HonorariumRates(await db.Everything.Rates.Where(rate => rate.RegionId == region.Id).ToListAsync()),
        await db.Everything.DayRules.Where(rule => rule.RegionId == region.Id).ToListAsync())
    {
        Settings = new ClaimSettings(await db.Everything.ClaimSettings.Where(row => row.RegionId == region.Id).ToListAsync()),
    };

    public async Task<PaymentRules> PaymentRulesAsync(Region region) => new(
        await db.Everything.TaxRules.Where(rule => rule.RegionId == region.Id).ToListAsync(),
        await db.Everything.ContributionRules.Where(rule => rule.RegionId == region.Id).ToListAsync(),
        Units.Values.Where(unit => unit.RegionId == region.Id).ToDictionary(unit => unit.Id, unit => unit.Zone));
}
