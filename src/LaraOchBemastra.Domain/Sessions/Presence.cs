namespace LaraOchBemastra.Domain.Sessions;

/// <summary>Whether one person came to one session, and otherwise why not. Never what illness it was.</summary>
public enum Presence
{
    Came = 1,

    /// <summary>Said in advance that she would not come.</summary>
    Apologised = 2,
    Ill = 3,

    /// <summary>Nobody knows why.</summary>
    DidNotCome = 4,
    Other = 5,
}

/// <summary>What the sources say of one person at one session, and what follows from it.</summary>
/// <param name="Ticked">The log says she came.</param>
/// <param name="LogSavedAtUtc">When the log was last written; none without a log.</param>
/// <param name="LogIsSigned">A person not ticked in a signed log of a session that was held did not come.</param>
/// <param name="Note">What leaders and coordinators noted beside the log.</param>
/// <param name="Apologised">She said in advance that she would not come.</param>
public sealed record PresenceSources(bool Ticked, DateTime? LogSavedAtUtc, bool LogIsSigned, AttendanceNote? Note, bool Apologised)
{
    /// <summary>
    /// Rule R-ATT-1: the latest word counts. A correction made after the log was written goes before its tick, a tick before
    /// a reason for being away, a noted reason before the apology, and the apology before silence.
    /// </summary>
    /// <returns>Nothing where nobody has said anything yet.</returns>
    public Presence? Told =>
        Note is { LastCorrectedAtUtc: { } corrected } && corrected > (LogSavedAtUtc ?? DateTime.MinValue) ? Note.Presence
        : Ticked ? Presence.Came
        : Note is not null && Note.Presence != Presence.Came ? Note.Presence
        : Apologised ? Presence.Apologised
        : LogIsSigned ? Presence.DidNotCome
        : null;
}
