namespace LaraOchBemastra.Domain.Groups;

/// <summary>Who takes a step with a place, when and why.</summary>
/// <param name="Through">The coordinator, the person herself, or the region's setting.</param>
/// <param name="AccountId">The coordinator's account; none for the others.</param>
/// <param name="AtUtc">The instant.</param>
/// <param name="Today">The region's date at that instant.</param>
/// <param name="Reason">Why, in the coordinator's words; empty where it explains itself.</param>
public sealed record PlaceMove(PlaceThrough Through, Guid? AccountId, DateTime AtUtc, DateOnly Today, string Reason = "");
