using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>What a region has decided about logs and what counts as work. A region without a row has the values here.</summary>
public sealed class LogSettings : AggregateRoot
{
    public const int FewestDays = 1;
    public const int MostDays = 60;

    private LogSettings()
    {
    }

    public LogSettings(Guid regionId)
        : this(Guid.CreateVersion7(), regionId)
    {
    }

    public LogSettings(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    /// <summary>Days from the reminder until the coordinator may sign for the missing one (rule R-LOG-9).</summary>
    public int DaysToSign { get; private set; } = 7;

    /// <summary>Rule R-LOG-12: whether a session cancelled too late is paid to the leader who was on her way.</summary>
    public bool LateCancellationCounts { get; private set; } = true;

    public Refusal? WhyNotDecide(int daysToSign) =>
        daysToSign is < FewestDays or > MostDays ? SessionRefusals.DaysOutOfRange(FewestDays, MostDays) : null;

    public void Decide(int daysToSign, bool lateCancellationCounts)
    {
        Refusal.Guard(WhyNotDecide(daysToSign));
        DaysToSign = daysToSign;
        LateCancellationCounts = lateCancellationCounts;
    }
}
