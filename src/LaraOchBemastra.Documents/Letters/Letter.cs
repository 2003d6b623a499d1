using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Letters;

/// <summary>What a letter's pages have in common. Lengths in points from the sheet's upper or left edge.</summary>
internal static class Letter
{
    public const double BodyFrom = 150;

    /// <summary>Where an envelope of the size C5 or E65 shows the address: 50 to 90 mm down.</summary>
    public const double WindowFrom = 142, WindowTo = 262, WindowWidth = 230;

    public static readonly TextStyle Sender = new(10, Bold: true, Grey: 0.2);
    public static readonly TextStyle Address = new(11);
    public static readonly TextStyle Text = new(10.5);

    public static SectionLanguage LanguageOf(LetterWords words) => new(words.Culture.Name, words.PageOf);
}
