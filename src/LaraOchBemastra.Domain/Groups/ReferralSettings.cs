using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>What a region requires before somebody takes part.</summary>
public enum ReferralRequirement
{
    None = 1,

    /// <summary>A person may refer herself.</summary>
    Own = 2,

    /// <summary>A doctor's.</summary>
    Doctors = 3,
}

/// <summary>A region's choice about referrals and identity numbers of participants; one row a region, off until chosen.</summary>
public sealed class ReferralSettings : AggregateRoot
{
    public ReferralSettings(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    public ReferralRequirement Requirement { get; private set; } = ReferralRequirement.None;

    public bool KeepsIdentityNumbers { get; private set; }

    /// <summary>Whether there is anything to record at all; what is off is nowhere seen.</summary>
    public bool IsUsed => Requirement != ReferralRequirement.None || KeepsIdentityNumbers;

    public void Decide(ReferralRequirement requirement, bool keepsIdentityNumbers)
    {
        Requirement = requirement;
        KeepsIdentityNumbers = keepsIdentityNumbers;
    }
}
