namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>The time of every test: a Wednesday morning in November, until the test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Begin = new(2026, 11, 18, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The day the demo in the template lies around.</summary>
    public static readonly DateOnly Today = DateOnly.FromDateTime(Begin.UtcDateTime);

    private DateTimeOffset _now = Begin;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;
}
