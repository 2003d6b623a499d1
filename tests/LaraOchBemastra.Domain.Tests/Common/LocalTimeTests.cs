using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.Common;

public class LocalTimeTests
{
    private const string Stockholm = "Europe/Stockholm";

    [Theory]
    [InlineData(2026, 1, 15, 16)]
    [InlineData(2026, 7, 15, 15)]
    public void The_same_hour_is_another_instant_in_summer(int year, int month, int day, int utcHour) =>
        Assert.Equal(
            new DateTime(year, month, day, utcHour, 0, 0, DateTimeKind.Utc),
            LocalTime.ToUtc(new DateOnly(year, month, day), new TimeOnly(17, 0), Stockholm));

    [Fact]
    public void An_hour_the_clock_skips_has_no_instant() =>
        Assert.Null(LocalTime.ToUtc(new DateOnly(2026, 3, 29), new TimeOnly(2, 30), Stockholm));

    [Fact]
    public void An_hour_that_comes_twice_means_the_first() =>
        Assert.Equal(
            new DateTime(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc),
            LocalTime.ToUtc(new DateOnly(2026, 10, 25), new TimeOnly(2, 30), Stockholm));

    [Fact]
    public void Today_is_the_regions_own_and_not_the_servers()
    {
        var clock = new FixedClock(new DateTimeOffset(2025, 11, 22, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2025, 11, 23), clock.Today("Europe/Oslo"));
    }

    [Fact]
    public void Every_local_time_that_exists_comes_back_from_its_instant() =>
        Prop.ForAll(Gen.Choose(0, 3650 * 1440).ToArbitrary(), minutes =>
        {
            var local = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(minutes);
            return LocalTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), Stockholm) is not { } utc
                || (utc.Kind == DateTimeKind.Utc && LocalTime.FromUtc(utc, Stockholm) == local);
        }).QuickCheckThrowOnFailure();

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
