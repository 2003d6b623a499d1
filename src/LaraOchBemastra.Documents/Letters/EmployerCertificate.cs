namespace LaraOchBemastra.Documents.Letters;

/// <summary>When somebody was away from work, in local time.</summary>
public sealed record EmployerAbsence(DateOnly Date, TimeOnly From, TimeOnly Until);

/// <summary>What an employer is asked to certify. It has no room for a course, a unit or a condition.</summary>
public sealed record EmployerCertificate
{
    public required string Name { get; init; }

    /// <summary>The organisation that pays.</summary>
    public required string Institution { get; init; }

    /// <summary>The claim's number.</summary>
    public required string Reference { get; init; }

    public required IReadOnlyList<EmployerAbsence> Absences { get; init; }

    public required LetterWords Words { get; init; }
}
