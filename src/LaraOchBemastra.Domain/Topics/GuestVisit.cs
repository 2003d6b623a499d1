using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>A guest expert at a session, invited when a question needs one.</summary>
public sealed class GuestVisit : AggregateRoot
{
    public const int NameLength = 120;
    public const int FieldLength = 160;

    private GuestVisit()
    {
    }

    public GuestVisit(Guid groupId, Guid sessionId, string name, string field)
        : this(Guid.CreateVersion7(), groupId, sessionId, name, field)
    {
    }

    public GuestVisit(Guid id, Guid groupId, Guid sessionId, string name, string field)
        : base(id)
    {
        GroupId = groupId;
        SessionId = sessionId;
        Name = name;
        Field = field;
    }

    public Guid GroupId { get; private set; }

    public Guid SessionId { get; private set; }

    [Personal]
    public string Name { get; private set; } = string.Empty;

    /// <summary>Field of knowledge: dietetics, social insurance, breathing.</summary>
    public string Field { get; private set; } = string.Empty;
}
