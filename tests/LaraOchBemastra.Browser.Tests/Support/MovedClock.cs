namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>The portal's clock in these tests: it stands on a chosen day and is moved by hand, so that no test depends on today.</summary>
public sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset instant) => _now = instant;
}
