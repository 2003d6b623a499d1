using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>What somebody is there for. The first three are how one comes, the others what one takes on.</summary>
public enum WorkingRole
{
    UserRepresentative = 1,
    Professional = 2,
    Coordinator = 3,
    MeetingLeader = 4,
    Secretary = 5,
    MedicallyResponsible = 6,
}

/// <summary>Who joins: somebody of the register, an account, or a name alone.</summary>
public sealed record MemberFacts(string Name, WorkingRole ComesAs)
{
    public Guid? LeaderId { get; init; }

    public Guid? AccountId { get; init; }

    public bool LeadsMeetings { get; init; }

    public bool WritesMinutes { get; init; }

    public bool IsMedicallyResponsible { get; init; }
}

/// <summary>One person of a working group.</summary>
public sealed class WorkingGroupMember : Entity, IPart
{
    public const int NameLength = 160;

    private WorkingGroupMember()
    {
    }

    internal WorkingGroupMember(WorkingGroup group, MemberFacts facts)
    {
        WorkingGroupId = group.Id;
        WorkingGroup = group;
        Name = facts.Name;
        ComesAs = facts.ComesAs;
        LeaderId = facts.LeaderId;
        AccountId = facts.AccountId;
        LeadsMeetings = facts.LeadsMeetings;
        WritesMinutes = facts.WritesMinutes;
        IsMedicallyResponsible = facts.IsMedicallyResponsible;
    }

    public Guid WorkingGroupId { get; private set; }

    public WorkingGroup WorkingGroup { get; private set; } = null!;

    Guid IPart.RootId => WorkingGroupId;

    [Personal]
    public string Name { get; private set; } = string.Empty;

    public WorkingRole ComesAs { get; private set; }

    public Guid? LeaderId { get; private set; }

    public Guid? AccountId { get; private set; }

    public bool LeadsMeetings { get; private set; }

    public bool WritesMinutes { get; private set; }

    public bool IsMedicallyResponsible { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public IReadOnlyList<WorkingRole> Roles => [.. Enum.GetValues<WorkingRole>().Where(Has)];

    public bool Has(WorkingRole role) => role switch
    {
        WorkingRole.MeetingLeader => LeadsMeetings,
        WorkingRole.Secretary => WritesMinutes,
        WorkingRole.MedicallyResponsible => IsMedicallyResponsible,
        _ => ComesAs == role,
    };

    /// <summary>Whether this is the one who is signed in.</summary>
    public bool Is(Guid accountId, Guid? leaderId) =>
        AccountId == accountId || (LeaderId is not null && LeaderId == leaderId);

    internal bool IsSame(MemberFacts facts) =>
        (facts.LeaderId is not null && facts.LeaderId == LeaderId)
        || (facts.AccountId is not null && facts.AccountId == AccountId)
        || (facts.LeaderId is null && facts.AccountId is null && LeaderId is null && AccountId is null
            && string.Equals(facts.Name, Name, StringComparison.OrdinalIgnoreCase));

    internal void Leave(DateOnly on) => LeftOn = on;
}
