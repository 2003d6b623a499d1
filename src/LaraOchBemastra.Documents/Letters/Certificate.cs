namespace LaraOchBemastra.Documents.Letters;

/// <summary>A session that was attended, in local time; hours of the clock.</summary>
public sealed record CertifiedSession(DateOnly Date, TimeOnly From, TimeOnly Until, decimal Hours);

/// <summary>What one certificate of attendance says. It has no room for a condition, a unit or a course's title.</summary>
public sealed record Certificate
{
    public required string Name { get; init; }

    /// <summary>The organisation: a clinic's own name may tell what it treats.</summary>
    public required string Institution { get; init; }

    public required IReadOnlyList<CertifiedSession> Sessions { get; init; }

    public required decimal Hours { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>For the insurance office that pays training allowance (Norway, folketrygdloven § 9-13).</summary>
    public bool ForAllowance { get; init; }

    public required LetterWords Words { get; init; }
}
