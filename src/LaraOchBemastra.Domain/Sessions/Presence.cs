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
/// <param name="LogIsSigned">A person not ticked in a signed log of a session that was held did not come.</param>
/// <param name="Noted">Why she did not come, as leaders and coordinators noted it.</param>
/// <param name="Apologised">She said in advance that she would not come.</param>
public sealed record PresenceSources(bool Ticked, bool LogIsSigned, Presence? Noted, bool Apologised)
{
    /// <summary>
    /// Rule R-ATT-1: who is ticked came, whatever was said before. Otherwise a noted reason goes before the apology, and the
    /// apology before the silence of a signed log.
    /// </summary>
    /// <returns>Nothing where nobody has said anything yet.</returns>
    public Presence? Told =>
        Ticked ? Presence.Came
        : Noted is { } noted and not Presence.Came ? noted
        : Apologised ? Presence.Apologised
        : LogIsSigned ? Presence.DidNotCome
        : null;
}
