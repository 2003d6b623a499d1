namespace LaraOchBemastra.Documents.Letters;

/// <summary>Which side an envelope has its window on: to the left in Norway, to the right in Sweden.</summary>
public enum WindowSide
{
    Left = 1,
    Right = 2,
}

/// <summary>When one session is, in local time.</summary>
public sealed record InvitedSession(int Number, DateOnly Date, TimeOnly From, TimeOnly Until);

/// <summary>
/// A letter to one who has a place. The address shows in the envelope's window; the course's title stands inside, never
/// where it can be read through the window.
/// </summary>
public sealed record Invitation
{
    public required string Sender { get; init; }

    /// <summary>Name first, then the address line by line.</summary>
    public required IReadOnlyList<string> Recipient { get; init; }

    public required WindowSide Window { get; init; }

    public required string FirstName { get; init; }

    public required string Course { get; init; }

    public required IReadOnlyList<InvitedSession> Sessions { get; init; }

    public required string Place { get; init; }

    public string Travel { get; init; } = string.Empty;

    public string Fee { get; init; } = string.Empty;

    public string Cancellation { get; init; } = string.Empty;

    /// <summary>Name, telephone, mail: whom to ask.</summary>
    public required string Contact { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required LetterWords Words { get; init; }
}
