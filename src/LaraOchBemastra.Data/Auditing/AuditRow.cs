namespace LaraOchBemastra.Data.Auditing;

public enum AuditAction
{
    Added = 1,
    Changed = 2,
    Deleted = 3,

    /// <summary>Something that identifies a person was shown.</summary>
    Read = 4,
    Exported = 5,
    SignedIn = 6,
    SignInFailed = 7,
    SignedOut = 8,

    /// <summary>Somebody asked for a link to choose a new password.</summary>
    PasswordAsked = 9,
}

/// <summary>
/// Who did what to which row, and when, written in the same transaction. Personal values are named but never copied here.
/// </summary>
public sealed class AuditRow
{
    public const int ActorLength = 60;
    public const int KindLength = 60;
    public const int DetailLength = 4000;

    public AuditRow(Guid id, DateTime atUtc, Guid? accountId, string actor, AuditAction action, string kind, Guid? entityId, string detail)
    {
        Id = id;
        AtUtc = atUtc;
        AccountId = accountId;
        Actor = actor;
        Action = action;
        Kind = kind;
        EntityId = entityId;
        Detail = detail;
    }

    public Guid Id { get; private set; }

    public DateTime AtUtc { get; private set; }

    public Guid? AccountId { get; private set; }

    /// <summary>Where it came from: <c>web</c>, or the verb that ran.</summary>
    public string Actor { get; private set; }

    public AuditAction Action { get; private set; }

    public string Kind { get; private set; }

    public Guid? EntityId { get; private set; }

    public string Detail { get; private set; }
}

/// <summary>The one on whose behalf this scope works; set once a request is signed in.</summary>
public sealed class Actor
{
    public Guid? AccountId { get; set; }

    public string Through { get; set; } = "web";
}
