using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// Breaks text into lines no wider than a column. Breaks after spaces and hyphens, never at a hard space; a word
/// wider than the column is cut between characters. The space at a line's end stays, so that extracted text has it.
/// </summary>
internal static class TextWrap
{
    /// <param name="text">May hold line breaks.</param>
    /// <param name="width">In points.</param>
    /// <param name="font">The font the text is set in.</param>
    /// <param name="style">Its size.</param>
    /// <returns>At least one line, perhaps empty.</returns>
    public static IReadOnlyList<string> Lines(string text, double width, EmbeddedFont font, TextStyle style)
    {
        var paragraphs = PdfText.Clean(text).Split('\n');
        // A line break is extracted as a space: words on both its sides must not run together.
        return [.. paragraphs.SelectMany((paragraph, i) => Paragraph(
            i < paragraphs.Length - 1 && paragraph.Length > 0 ? paragraph + ' ' : paragraph, width, font, style))];
    }

    private static IEnumerable<string> Paragraph(string paragraph, double width, EmbeddedFont font, TextStyle style)
    {
        Rune[] runes = [.. paragraph.EnumerateRunes()];
        var start = 0;
        do
        {
            var end = LineEnd(runes, start, width, font, style);
            yield return string.Concat(runes[start..end]);
            start = end;
        }
        while (start < runes.Length);
    }

    private static int LineEnd(Rune[] runes, int start, double width, EmbeddedFont font, TextStyle style)
    {
        var used = 0d;
        var lastBreak = start;
        for (var at = start; at < runes.Length; at++)
        {
            used += font.Width(runes[at], style);
            // A space may hang over the edge: nobody sees it.
            if (used > width && runes[at].Value != ' ')
            {
                return lastBreak > start ? lastBreak : Cut(runes, start, at);
            }

            if (runes[at].Value is ' ' or '-' or 0x2010 or 0x2013 or '/')
            {
                lastBreak = at + 1;
            }
        }

        return runes.Length;
    }

    // At least one character a line, however narrow the column; an accent stays with its letter.
    private static int Cut(Rune[] runes, int start, int at)
    {
        while (at > start && Rune.GetUnicodeCategory(runes[at]) == UnicodeCategory.NonSpacingMark)
        {
            at--;
        }

        return Math.Max(at, start + 1);
    }
}
