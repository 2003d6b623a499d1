using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>A journey that was claimed before.</summary>
public sealed record PastJourney(ClaimLineKind Kind, decimal Quantity, bool Own);

/// <summary>What a claim came to before, a day.</summary>
public sealed record PastAmount(Money ADay, bool Own);

/// <summary>A file of the claim whose content lies elsewhere too.</summary>
/// <param name="EvidenceId">Of the claim that is looked at.</param>
/// <param name="Number">Of the other claim; none when it may not be told.</param>
/// <param name="Within">It is the same claim, another line.</param>
public sealed record EqualFile(Guid EvidenceId, string? Number, bool Within);

/// <summary>What a claim is laid beside: earlier claims of the same payee, of the same course, and other claims for its dates.</summary>
public sealed record ClaimHistory(
    IReadOnlyList<PastJourney> Journeys, IReadOnlyList<PastAmount> Amounts, IReadOnlyList<(DateOnly Date, string Number)> OtherDates)
{
    /// <summary>By the content's keyed hash (rule R-EVID-5).</summary>
    public IReadOnlyList<EqualFile> EqualFiles { get; init; } = [];
}
