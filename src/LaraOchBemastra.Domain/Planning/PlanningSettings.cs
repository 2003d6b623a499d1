using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>Whether leaders accept an agreement before they lead.</summary>
public enum AgreementUse
{
    Off = 1,
    Offered = 2,

    /// <summary>A course is not published before all its leaders have accepted.</summary>
    Required = 3,
}

/// <summary>What a region uses of planning together; what it does not use is nowhere seen. One row a region.</summary>
public sealed class PlanningSettings : AggregateRoot
{
    public const int FewestMonths = 1;
    public const int MostMonths = 36;
    private const int UsualMonths = 12;

    public PlanningSettings(Guid regionId)
        : this(Guid.CreateVersion7(), regionId)
    {
    }

    public PlanningSettings(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    /// <summary>The public may ask to be told when there is a course.</summary>
    public bool TakesInterest { get; private set; } = true;

    /// <summary>Rule R-INTEREST-3: an address that waits is deleted after so many months.</summary>
    public int InterestMonths { get; private set; } = UsualMonths;

    public bool HasWorkingGroups { get; private set; } = true;

    /// <summary>The public may say that they would like to lead.</summary>
    public bool TakesLeaderInterest { get; private set; } = true;

    public AgreementUse Agreement { get; private set; } = AgreementUse.Off;

    public void TakeInterest(bool takes, int months)
    {
        TakesInterest = takes;
        InterestMonths = Math.Clamp(months, FewestMonths, MostMonths);
    }

    public void WorkInGroups(bool has) => HasWorkingGroups = has;

    public void FindLeaders(bool takesInterest, AgreementUse agreement)
    {
        TakesLeaderInterest = takesInterest;
        Agreement = agreement;
    }
}
