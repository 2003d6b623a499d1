using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>One who leads one session in another's place.</summary>
public sealed class Substitute : Entity, IPart
{
    private Substitute()
    {
    }

    internal Substitute(Group group, Guid sessionId, Guid forLeaderId, Guid leaderId)
    {
        GroupId = group.Id;
        Group = group;
        SessionId = sessionId;
        ForLeaderId = forLeaderId;
        LeaderId = leaderId;
    }

    public Guid GroupId { get; private set; }

    public Group Group { get; private set; } = null!;

    Guid IPart.RootId => GroupId;

    public Guid SessionId { get; private set; }

    /// <summary>The course's leader whose place it is.</summary>
    public Guid ForLeaderId { get; private set; }

    public Guid LeaderId { get; private set; }
}
