using System.Text.Json;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>When a leader was there, as an earlier edition has it.</summary>
public sealed record EditionPresence(Guid LeaderId, TimeOnly? From, TimeOnly? Until);

/// <summary>An edition that was signed and then replaced: it stays as it was, to be read beside the one that holds.</summary>
public sealed class LogEdition : Entity, IPart
{
    public const int ReasonLength = 400;

    /// <summary>Room for keys of all who fit in a room.</summary>
    public const int ListLength = 20_000;

    private LogEdition()
    {
    }

    internal LogEdition(SessionLog log, Guid replacedBy, string why, DateTime nowUtc)
    {
        SessionLogId = log.Id;
        Number = log.Edition;
        Outcome = log.Outcome;
        Reason = log.Reason;
        Notes = log.Notes;
        Learned = log.Learned;
        ToChange = log.ToChange;
        SignedAtUtc = log.SignedAtUtc;
        ReplacedBy = replacedBy;
        ReplacedAtUtc = nowUtc;
        Why = why;
        PresenceList = JsonSerializer.Serialize(
            log.Leaders.Where(one => one.Present).Select(one => new EditionPresence(one.LeaderId, one.From, one.Until)));
        CameList = JsonSerializer.Serialize(log.Attendances.Select(one => one.EnrolmentId));
    }

    public Guid SessionLogId { get; private set; }

    Guid IPart.RootId => SessionLogId;

    public int Number { get; private set; }

    public SessionOutcome Outcome { get; private set; }

    [Personal]
    public string Reason { get; private set; } = string.Empty;

    [Personal]
    public string Notes { get; private set; } = string.Empty;

    [Personal]
    public string Learned { get; private set; } = string.Empty;

    [Personal]
    public string ToChange { get; private set; } = string.Empty;

    public DateTime? SignedAtUtc { get; private set; }

    public Guid ReplacedBy { get; private set; }

    public DateTime ReplacedAtUtc { get; private set; }

    /// <summary>Why it was corrected.</summary>
    [Personal]
    public string Why { get; private set; } = string.Empty;

    public string PresenceList { get; private set; } = "[]";

    public string CameList { get; private set; } = "[]";

    /// <summary>Leaders who were there; one who is not among them was not.</summary>
    public IReadOnlyList<EditionPresence> Presences => JsonSerializer.Deserialize<List<EditionPresence>>(PresenceList) ?? [];

    public IReadOnlyList<Guid> Came => JsonSerializer.Deserialize<List<Guid>>(CameList) ?? [];

    internal void ForgetAttendance() => CameList = "[]";

    internal void ForgetWords() =>
        (Reason, Notes, Learned, ToChange, Why) = (string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
}
