using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Text as a page can carry it: composed, with line breaks as \n and nothing that moves other text about.</summary>
internal static class PdfText
{
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        // EnumerateRunes hands a lone surrogate out as U+FFFD, which Normalize would otherwise refuse.
        foreach (var rune in text.Replace("\r\n", "\n").EnumerateRunes().Where(rune => !DrawsNothing(rune)))
        {
            kept.Append(Replaced(rune));
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    // Soft hyphen, zero-width space, word joiner, byte order mark, variation selectors: pasted along, never meant.
    private static bool DrawsNothing(Rune rune) => rune.Value is 0xAD or 0x200B or 0x2060 or 0xFEFF or >= 0xFE00 and <= 0xFE0F;

    private static Rune Replaced(Rune rune) => rune.Value switch
    {
        '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => new Rune('\n'),
        '\t' => new Rune(' '),
        // PDF/UA-1 7.21.7 wants every glyph to stand for a character, which these are not; and a direction
        // override drawn as a box cannot turn a name around.
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => Rune.ReplacementChar,
        _ => rune,
    };
}
