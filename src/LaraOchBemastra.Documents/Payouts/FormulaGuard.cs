using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// Keeps a spreadsheet from reading a text as a formula (CWE-1236): an apostrophe goes before every line whose first
/// visible character starts one, and before the cell as a whole. Only for text; numbers are written as numbers.
/// </summary>
internal static class FormulaGuard
{
    public static string Guard(string text)
    {
        var guarded = new StringBuilder();
        var lineStarts = true;
        var found = false;
        foreach (var character in text.Replace("\r\n", "\n"))
        {
            if (lineStarts && StartsFormula(character))
            {
                guarded.Append('\'');
                found = true;
                lineStarts = false;
            }

            guarded.Append(character);
            lineStarts = EndsLine(character) || (lineStarts && IsBlank(character));
        }

        return found && guarded[0] != '\'' ? guarded.Insert(0, '\'').ToString() : guarded.ToString();
    }

    // The full-width signs are taken for their plain forms by spreadsheets set to Japanese or Chinese.
    private static bool StartsFormula(char character) =>
        character is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';

    private static bool EndsLine(char character) =>
        character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Programs trim more than white space: zero-width characters and the byte order mark are of class Format.
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;
}
