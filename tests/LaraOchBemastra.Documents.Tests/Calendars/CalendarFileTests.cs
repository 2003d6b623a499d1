using System.Globalization;
using System.Text;
using LaraOchBemastra.Documents.Calendars;

namespace LaraOchBemastra.Documents.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Guid Id = new("01890000-0000-7000-8000-000000000001");

    public static TheoryData<string> Zones => ["Europe/Stockholm", "Europe/Oslo"];

    [Fact]
    public void A_session_is_written_in_local_time_with_its_zone()
    {
        var lines = Unfolded(Written(Session()));
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Contains("VERSION:2.0", lines);
        Assert.Contains("METHOD:PUBLISH", lines);
        Assert.Contains("UID:01890000000070008000000000000001@portal.example", lines);
        Assert.Contains("DTSTAMP:20261118T093000Z", lines);
        Assert.Contains("DTSTART;TZID=Europe/Stockholm:20261020T130000", lines);
        Assert.Contains("DTEND;TZID=Europe/Stockholm:20261020T150000", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Equal("END:VCALENDAR", lines[^1]);
    }

    [Fact]
    public void A_cancelled_session_stays_and_says_so() =>
        Assert.Contains("STATUS:CANCELLED", Unfolded(Written(Session() with { Cancelled = true })));

    [Fact]
    public void A_later_file_replaces_an_earlier_one()
    {
        var earlier = Sequence(CalendarFile.Write("x", "h", [Session()], Now));
        var later = Sequence(CalendarFile.Write("x", "h", [Session()], Now.AddMinutes(1)));
        Assert.True(later > earlier);
    }

    [Fact]
    public void Text_is_escaped_and_cannot_begin_a_line_of_its_own()
    {
        var lines = Unfolded(Written(Session() with { Summary = "a;b,c\\d\r\nATTENDEE:x\u0000" }));
        Assert.Contains(@"SUMMARY:a\;b\,c\\d\nATTENDEE:x", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_none_is_broken_inside_a_character()
    {
        var name = string.Concat(Enumerable.Repeat("Træff på sjukhøset 🙂 ", 20));
        var text = Written(Session() with { Summary = name });
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.Contains("SUMMARY:" + name, Unfolded(text));
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>The rule that is written must be the one the clocks of the zone follow, for every year a session may be in.</summary>
    [Theory]
    [MemberData(nameof(Zones))]
    public void The_zone_in_the_file_changes_its_clock_when_the_zone_does(string zone)
    {
        var lines = Unfolded(Written(Session() with { TimeZone = zone }));
        Assert.Contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", lines);
        Assert.Contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", lines);
        Assert.Contains("DTSTART:19960331T020000", lines);
        Assert.Contains("DTSTART:19961027T030000", lines);
        var rules = TimeZoneInfo.FindSystemTimeZoneById(zone);
        for (var year = 2000; year <= 2037; year++)
        {
            Changes(rules, LastSunday(year, 3), TimeSpan.FromHours(2));
            Changes(rules, LastSunday(year, 10), TimeSpan.FromHours(1));
        }
    }

    private static void Changes(TimeZoneInfo rules, DateTime day, TimeSpan after)
    {
        var change = day.AddHours(1);
        Assert.Equal(after, rules.GetUtcOffset(change));
        Assert.NotEqual(after, rules.GetUtcOffset(change.AddSeconds(-1)));
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }

    private static CalendarEvent Session() => new(
        Id, new DateOnly(2026, 10, 20), new TimeOnly(13, 0), new TimeOnly(15, 0), "Europe/Stockholm", "Träff 3 (26-0012)", string.Empty, string.Empty, false);

    private static string Written(CalendarEvent one) => CalendarFile.Write("Träffar", "portal.example", [one], Now);

    private static string[] Unfolded(string text) =>
        text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static long Sequence(string text) => long.Parse(
        Unfolded(text).Single(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal))["SEQUENCE:".Length..], CultureInfo.InvariantCulture);
}
