using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// A font in one document: hands out a code to each character as it is first used, so that a character can be
/// extracted as itself even where it shares its glyph with another (space and hard space) or has none.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly TrueTypeFont font;
    private readonly Dictionary<(Rune Character, bool Tabular), int> codes = [];
    private readonly List<(int Glyph, Rune Character)> used = [(0, Rune.ReplacementChar)];
    private readonly int missing;

    public EmbeddedFont(ReadOnlyMemory<byte> file, string name, string resource)
    {
        font = new TrueTypeFont(file);
        Name = name;
        Resource = resource;
        // PDF/UA-1 7.21.8 forbids .notdef on a page: a character without a glyph is drawn as another, visible one.
        missing = new[] { 0xFFFD, 0x25A1, '?' }.Select(c => font.GlyphOf(new Rune(c))).FirstOrDefault(g => g != 0);
        if (missing == 0)
        {
            throw new InvalidDataException($"The font {name} has not even a question mark.");
        }
    }

    public TrueTypeFont Source => font;

    public string Name { get; }

    /// <summary>The name content streams call it by, such as F1.</summary>
    public string Resource { get; }

    /// <summary>Glyph and character of each code, from code 0.</summary>
    public IReadOnlyList<(int Glyph, Rune Character)> Used => used;

    /// <summary>The advance of a glyph in thousandths of the font size, the unit of PDF widths.</summary>
    public double Thousandths(int glyph) => Math.Round(font.Advance(glyph) * 1000d / font.UnitsPerEm, 2);

    /// <summary>The width of one character in points.</summary>
    public double Width(Rune character, TextStyle style) =>
        Thousandths(used[Code(character, style.Tabular)].Glyph) * style.Size / 1000;

    public double Width(string text, TextStyle style) => text.EnumerateRunes().Sum(rune => Width(rune, style));

    /// <summary>The text as the hexadecimal string that a Tj operator takes.</summary>
    public string Encode(string text, TextStyle style)
    {
        var hex = new StringBuilder("<");
        foreach (var rune in text.EnumerateRunes())
        {
            hex.Append(Code(rune, style.Tabular).ToString("X4", CultureInfo.InvariantCulture));
        }

        return hex.Append('>').ToString();
    }

    private int Code(Rune character, bool tabular)
    {
        // Only figures and what stands among them have a tabular form; one code for the rest keeps the subset small.
        tabular = tabular && Rune.IsDigit(character);
        if (!codes.TryGetValue((character, tabular), out var code))
        {
            var glyph = font.GlyphOf(character) is not 0 and var found ? found : missing;
            code = used.Count;
            used.Add((tabular ? font.TabularOf(glyph) : glyph, character));
            codes.Add((character, tabular), code);
        }

        return code;
    }
}
