using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>A leader's seat in a course.</summary>
public sealed class GroupLeader : Entity, IPart
{
    private GroupLeader()
    {
    }

    internal GroupLeader(Group group, Guid leaderId, LeaderKind kind)
    {
        GroupId = group.Id;
        Group = group;
        LeaderId = leaderId;
        Kind = kind;
    }

    public Guid GroupId { get; private set; }

    public Group Group { get; private set; } = null!;

    Guid IPart.RootId => GroupId;

    public Guid LeaderId { get; private set; }

    public LeaderKind Kind { get; private set; }
}
