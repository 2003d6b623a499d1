using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class SessionSeriesTests
{
    private static readonly DateOnly _thursday = new(2026, 3, 26);
    private static readonly Region _sweden = Given.AGroup().Region;

    [Fact]
    public void A_series_steps_over_holidays_and_says_which_and_why()
    {
        var week = Holiday("Sportlov", new(2026, 4, 13), new(2026, 4, 17));
        var closed = new ClosedDays(Country.Norway, [week]) { Struck = new HashSet<DateOnly> { new(2026, 4, 23) } };

        var days = Weekly(count: 3).Days(closed);

        Assert.Equal(["26.03", "09.04", "30.04"], days.Where(day => day.Closed is null).Select(day => $"{day.Time.Date:dd.MM}"));
        Assert.Equal(
            [ClosedBy.PublicHoliday, ClosedBy.SchoolHoliday, ClosedBy.Struck],
            days.Where(day => day.Closed is not null).Select(day => day.Closed!.By));
        Assert.Equal(Domain.Groups.Holiday.MaundyThursday, days[1].Closed!.Holiday);
        Assert.Equal("Sportlov", days[3].Closed!.Name);
    }

    [Fact]
    public void A_school_holiday_can_be_met_on_and_a_public_holiday_not()
    {
        var week = Holiday("Sportlov", new(2026, 4, 13), new(2026, 4, 17));
        var closed = new ClosedDays(Country.Norway, [week]) { Kept = new HashSet<DateOnly> { new(2026, 4, 16), new(2026, 4, 2) } };

        Assert.Null(closed.On(new(2026, 4, 16)));
        Assert.Equal(ClosedBy.PublicHoliday, closed.On(new(2026, 4, 2))?.By);
    }

    [Fact]
    public void Two_weekdays_every_other_week_until_a_date()
    {
        var series = new SessionSeries(new(2026, 9, 1), 2, SeriesUnit.Weeks, new(13, 0), new(15, 0))
        {
            Weekdays = [DayOfWeek.Thursday, DayOfWeek.Tuesday],
            Until = new(2026, 9, 30),
        };

        Assert.Equal(
            ["09-01", "09-03", "09-15", "09-17", "09-29"],
            series.Times(new ClosedDays(Country.Sweden, [])).Select(time => $"{time.Date:MM-dd}"));
    }

    [Fact]
    public void A_series_without_an_end_or_without_a_session_is_refused()
    {
        var closed = new ClosedDays(Country.Sweden, []);

        Assert.Equal("series.without-end", (Weekly(null) with { Until = null }).WhyNot("Europe/Stockholm", closed)?.Code);
        Assert.Equal("series.empty", (Weekly(null) with { Until = _thursday.AddDays(-1) }).WhyNot("Europe/Stockholm", closed)?.Code);
        Assert.Equal("session.too-many", Weekly(Group.MostSessions + 1).WhyNot("Europe/Stockholm", closed)?.Code);
        Assert.Null(Weekly(6).WhyNot("Europe/Stockholm", closed));
    }

    [Fact]
    public void No_session_of_a_series_lies_on_a_skipped_date_and_their_order_holds()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Series().ToArbitrary(), one =>
        {
            var (series, closed) = one;
            var days = series.Days(closed);
            var dates = days.Where(day => day.Closed is null).Select(day => day.Time.Date).ToList();
            return dates.TrueForAll(date => closed.On(date) is null)
                && dates.SequenceEqual(dates.Distinct().Order())
                && dates.TrueForAll(date => date >= series.First && (series.Until is null || date <= series.Until))
                && dates.TrueForAll(date => series.Weekdays.Count == 0 || series.Unit == SeriesUnit.Days || series.Weekdays.Contains(date.DayOfWeek))
                && (series.Until is not null || dates.Count == series.Count)
                && days.Where(day => day.Closed is not null).All(day => !dates.Contains(day.Time.Date));
        }));
    }

    [Theory]
    [InlineData(Country.Sweden)]
    [InlineData(Country.Norway)]
    public void The_local_hour_holds_through_both_changes_of_the_clock(Country country)
    {
        var hours = from hour in Gen.Choose(8, 20)
                    from start in Gen.Choose(0, 360)
                    select (hour, start);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(hours.ToArbitrary(), one =>
        {
            var group = Given.AGroup(country).Build();
            var series = new SessionSeries(new DateOnly(2026, 1, 5).AddDays(one.start), 1, SeriesUnit.Weeks, new(one.hour, 0), new(one.hour + 2, 0)) { Count = 30 };
            var sessions = series.Times(new ClosedDays(country, [])).Select(group.Add).ToList();
            var zone = TimeZoneInfo.FindSystemTimeZoneById(group.TimeZone);
            return sessions.TrueForAll(session =>
                TimeZoneInfo.ConvertTimeFromUtc(session.StartsUtc, zone) == session.Date.ToDateTime(series.Start)
                && TimeZoneInfo.ConvertTimeFromUtc(session.EndsUtc, zone) == session.Date.ToDateTime(series.End)
                && session.EndsUtc - session.StartsUtc == TimeSpan.FromHours(2));
        }));
    }

    [Fact]
    public void Moving_one_session_moves_the_rest_and_steps_over_holidays_again()
    {
        var group = Given.AGroup().Build(sessions: 4);
        var closed = new ClosedDays(Country.Sweden, [Holiday("Sportlov", new(2026, 2, 9), new(2026, 2, 13))]);
        var second = group.Sessions[1];

        var shifts = group.ShiftFrom(second.Id, second.Time with { Date = second.Date.AddDays(7) }, closed, new HashSet<Guid>());

        Assert.Equal(["01-29", "02-05", "02-19"], shifts.Select(shift => $"{shift.To.Date:MM-dd}"));
        Assert.Equal(ClosedBy.SchoolHoliday, Assert.Single(shifts[2].Skipped).Closed!.By);

        group.Shift(shifts);

        Assert.Equal(["01-15", "01-29", "02-05", "02-19"], group.Sessions.Select(session => $"{session.Date:MM-dd}"));
    }

    [Fact]
    public void A_moved_series_keeps_its_order_and_meets_on_no_closed_day_but_where_it_was_put()
    {
        var moves = from days in Gen.Choose(1, 60)
                    from index in Gen.Choose(0, 7)
                    from closed in Closed()
                    select (days, index, closed);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(moves.ToArbitrary(), one =>
        {
            var group = Given.AGroup().Build(sessions: 8);
            var session = group.Sessions[one.index];
            var before = group.Sessions.Select(each => each.Id).ToList();
            var shifts = group.ShiftFrom(session.Id, session.Time with { Date = session.Date.AddDays(one.days) }, one.closed, new HashSet<Guid>());
            group.Shift(shifts);
            return group.Sessions.Select(each => each.Id).SequenceEqual(before)
                && shifts.Skip(1).All(shift => one.closed.On(shift.To.Date) is null)
                && shifts.Count == 8 - one.index;
        }));
    }

    [Fact]
    public void A_school_holiday_that_cannot_be_is_refused()
    {
        DateOnly monday = new(2026, 2, 9);

        Assert.Equal("holiday.ends-before-it-begins", SchoolHoliday.WhyNot(monday, monday.AddDays(-1))?.Code);
        Assert.Equal("holiday.too-long", SchoolHoliday.WhyNot(monday, monday.AddDays(SchoolHoliday.MostDays))?.Code);
        Assert.Null(SchoolHoliday.WhyNot(monday, monday));
    }

    private static SchoolHoliday Holiday(string name, DateOnly from, DateOnly to) => new(Guid.CreateVersion7(), _sweden.Id, null, name, from, to);

    private static SessionSeries Weekly(int? count) => new(_thursday, 1, SeriesUnit.Weeks, new(13, 0), new(15, 30)) { Count = count };

    private static Gen<ClosedDays> Closed() =>
        from country in Gen.Elements(Country.Sweden, Country.Norway)
        from struck in Gen.Choose(0, 400).ListOf(6)
        from kept in Gen.Choose(0, 400).ListOf(3)
        from school in Gen.Choose(0, 300)
        from length in Gen.Choose(0, 30)
        select new ClosedDays(country, [Holiday("Lov", Day(school), Day(school + length))])
        {
            Struck = struck.Select(Day).ToHashSet(),
            Kept = kept.Select(Day).ToHashSet(),
        };

    private static Gen<(SessionSeries Series, ClosedDays Closed)> Series() =>
        from closed in Closed()
        from first in Gen.Choose(0, 300)
        from every in Gen.Choose(1, 4)
        from unit in Gen.Elements(SeriesUnit.Days, SeriesUnit.Weeks)
        from weekdays in Gen.Elements(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Saturday).ListOf()
        from count in Gen.Choose(1, 15)
        from until in Gen.Elements<int?>(null, 40, 200)
        select (new SessionSeries(Day(first), every, unit, new(13, 0), new(15, 0))
        {
            Weekdays = [.. weekdays],
            Count = count,
            Until = until is { } days ? Day(first + days) : null,
        }, closed);

    private static DateOnly Day(int number) => GroupBuilder.FirstThursday.AddDays(number);
}
