using LaraOchBemastra.Domain.Mail;

namespace LaraOchBemastra.Domain.Tests.Mail;

public class QuietHoursTests
{
    [Theory]
    [InlineData("2026-01-15T18:59:00Z", false)]
    [InlineData("2026-01-15T19:00:00Z", true)]
    [InlineData("2026-01-15T05:59:00Z", true)]
    [InlineData("2026-01-15T06:00:00Z", false)]
    [InlineData("2026-07-15T18:00:00Z", true)]
    [InlineData("2026-07-15T05:00:00Z", false)]
    public void Nobody_is_reminded_at_night_where_she_lives(string utc, bool quiet) =>
        Assert.Equal(quiet, QuietHours.AreNow(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime, "Europe/Oslo"));
}
