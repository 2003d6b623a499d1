using LaraOchBemastra.Browser.Tests.Support;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>Where and in which language a course is led from plan to payout.</summary>
/// <param name="Language">The browser's language.</param>
/// <param name="Screen">Everybody's screen.</param>
/// <param name="Suffix">Of the demo accounts: <c>.no</c> for the Norwegian ones.</param>
/// <param name="Unit">The unit that plans.</param>
/// <param name="Condition">What the group shares, in that language.</param>
/// <param name="Staff">Leader from staff.</param>
/// <param name="Experienced">Leader with lived experience.</param>
public sealed record Setting(
    string Language, Screen Screen, string Suffix, string Unit, string Condition, string Staff, string Experienced)
{
    public static readonly Setting Sweden = new("sv-SE", Screen.Desk, string.Empty, "Lung", "KOL", "Sofia Ek", "Anna Lindqvist");

    public static readonly Setting Norway = new("nn-NO", Screen.Phone, ".no", "Bergen", "KOLS", "Ola Haug", "Liv Sæther");

    /// <summary>Tells this course from the demo's.</summary>
    public string Title => $"Andas lättare {Language}";

    /// <summary>A Wednesday on which nobody in the demo leads.</summary>
    public DateOnly First { get; } = new(2026, 3, 18);
}
