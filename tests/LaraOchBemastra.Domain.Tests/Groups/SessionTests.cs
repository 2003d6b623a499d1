using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class SessionTests
{
    private static readonly TimeOnly _one = new(13, 0);
    private static readonly TimeOnly _halfPastThree = new(15, 30);

    [Fact]
    public void Six_Thursdays_skip_the_sports_week_and_are_still_six()
    {
        DateOnly sportsWeek = new(2026, 2, 12);
        var pattern = new SessionPattern(new DateOnly(2026, 1, 29), 6, 7, _one, _halfPastThree, [sportsWeek]);

        var dates = pattern.Times().Select(time => time.Date).ToList();

        Assert.Equal(6, dates.Count);
        Assert.DoesNotContain(sportsWeek, dates);
        Assert.All(dates, date => Assert.Equal(DayOfWeek.Thursday, date.DayOfWeek));
    }

    [Fact]
    public void A_series_keeps_its_order_and_never_lands_on_a_skipped_date()
    {
        var days = Gen.Choose(0, 400).ListOf(5);
        var series = from skipped in days
                     from count in Gen.Choose(1, 12)
                     from gap in Gen.Choose(1, 21)
                     select (skipped, count, gap);

        Check.QuickThrowOnFailure(Prop.ForAll(series.ToArbitrary(), one =>
        {
            var skip = one.skipped.Select(day => GroupBuilder.FirstThursday.AddDays(day)).ToHashSet();
            var dates = new SessionPattern(GroupBuilder.FirstThursday, one.count, one.gap, _one, _halfPastThree, skip)
                .Times().Select(time => time.Date).ToList();
            return dates.Count == one.count
                && dates.SequenceEqual(dates.Order())
                && !dates.Exists(skip.Contains);
        }));
    }

    [Fact]
    public void Numbers_follow_the_calendar_when_a_session_is_moved()
    {
        var group = Given.AGroup().Build(sessions: 3);
        var first = group.Sessions[0];

        group.Move(first.Id, first.Time with { Date = group.LastDate!.Value.AddDays(7) });

        Assert.Equal(3, first.Number);
        Assert.Equal([1, 2, 3], group.Sessions.Select(session => session.Number));
        Assert.Equal(first.Date, group.LastDate);
    }

    [Fact]
    public void A_session_that_ends_before_it_starts_is_refused() =>
        Assert.Equal(
            "session.ends-before-start",
            new SessionTime(GroupBuilder.FirstThursday, _halfPastThree, _one).WhyNot("Europe/Stockholm")?.Code);

    [Fact]
    public void A_time_that_the_clock_skips_in_spring_is_refused() =>
        Assert.Equal(
            "session.clock-skips",
            new SessionTime(new DateOnly(2026, 3, 29), new TimeOnly(2, 30), new TimeOnly(4, 0)).WhyNot("Europe/Oslo")?.Code);

    [Fact]
    public void A_weekly_evening_keeps_its_local_hour_when_summer_time_ends()
    {
        var group = Given.AGroup().Build();
        var before = group.Add(new SessionTime(new DateOnly(2026, 10, 20), new TimeOnly(17, 30), new TimeOnly(19, 30)));
        var after = group.Add(new SessionTime(new DateOnly(2026, 10, 27), new TimeOnly(17, 30), new TimeOnly(19, 30)));

        Assert.Equal(15.5, before.StartsUtc.TimeOfDay.TotalHours);
        Assert.Equal(16.5, after.StartsUtc.TimeOfDay.TotalHours);
    }

    [Fact]
    public void Two_sessions_of_a_course_never_overlap()
    {
        var group = Given.AGroup().Build(sessions: 1);

        Assert.Equal("session.overlaps", group.WhyNotAdd(group.Sessions[0].Time)?.Code);
    }

    [Fact]
    public void A_cancelled_session_frees_its_time_and_asks_for_a_reason()
    {
        var group = Given.AGroup().Build(sessions: 2);
        var session = group.Sessions[1];
        Assert.Throws<RefusedException>(() => group.CancelSession(session.Id, string.Empty));

        group.CancelSession(session.Id, "Snöoväder");

        Assert.Equal(SessionState.Cancelled, session.State);
        Assert.Equal(group.Sessions[0].Date, group.LastDate);
        Assert.Null(group.WhyNotAdd(session.Time));
    }

    [Fact]
    public void A_cancelled_session_is_made_up_for_once_and_then_not_held_as_well()
    {
        var group = Given.AGroup().Build(sessions: 2);
        var session = group.Sessions[0];
        var later = session.Time with { Date = session.Date.AddDays(21) };
        Assert.Equal("session.catch-up-for-cancelled-only", group.WhyNotCatchUp(session.Id, later)?.Code);

        group.CancelSession(session.Id, "Snöoväder");
        var instead = group.CatchUp(session.Id, later);

        Assert.Equal(session.Id, instead.CatchUpForId);
        Assert.Equal("session.has-catch-up", group.WhyNotCatchUp(session.Id, later with { Date = later.Date.AddDays(1) })?.Code);
        Assert.Equal("session.replaced-by-catch-up", group.WhyNotRestore(session.Id)?.Code);

        group.CancelSession(instead.Id, "Sjukdom");
        Assert.Null(group.WhyNotRestore(session.Id));
    }

    [Fact]
    public void A_session_that_ends_after_the_last_bus_is_warned_about()
    {
        var group = Given.AGroup().With(facts => facts with { LatestEnd = new TimeOnly(15, 0) }).Build(sessions: 2);
        var (first, second) = (group.Sessions[0], group.Sessions[1]);

        group.TellAbout(second.Id, "Färjan går en extra tur.", new TimeOnly(16, 0));

        Assert.Equal(new TimeOnly(15, 0), group.EndsAfter(first));
        Assert.Null(group.EndsAfter(second));
    }
}
