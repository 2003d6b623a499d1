using LaraOchBemastra.Domain.Conditions;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>One who asks for a place.</summary>
public sealed record PlaceApplicant
{
    public required string FirstName { get; init; }

    public string LastName { get; init; } = string.Empty;

    public Experience Relation { get; init; } = Experience.Patient;

    public string Email { get; init; } = string.Empty;

    public string Phone { get; init; } = string.Empty;

    public string Address { get; init; } = string.Empty;

    public string AccessNeeds { get; init; } = string.Empty;

    public string Interpreter { get; init; } = string.Empty;
}

/// <summary>A request for one place, or for two: both of us or neither.</summary>
public sealed record PlaceApplication
{
    public const int MostApplicants = 2;

    public required IReadOnlyList<PlaceApplicant> Applicants { get; init; }

    /// <summary>The language of letters and mails: sv, nn, nb or en.</summary>
    public string Language { get; init; } = "sv";

    public HowHeard HowHeard { get; init; }

    /// <summary>The version of the information text that was shown; null where the region has none.</summary>
    public int? InformationVersion { get; init; }

    /// <summary>The version of the consent text that was agreed to; null where the region does not use consent.</summary>
    public int? ConsentVersion { get; init; }
}
