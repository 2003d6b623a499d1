using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// The character set of SIE (IBM PC 8-bit extended ASCII, code page 437). What it lacks is written without its marks, by a
/// plain sign, or as a question mark; control characters are left out.
/// </summary>
internal static class Cp437
{
    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(
        437, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;

    public static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            bytes.AddRange(Of(rune));
        }

        return [.. bytes];
    }

    public static string Text(byte[] bytes) => Encoding.GetString(bytes);

    private static byte[] Of(Rune rune)
    {
        if (Rune.IsControl(rune) && rune.Value is not ('\r' or '\n'))
        {
            return [];
        }

        return TryOf(rune.ToString()) ?? TryOf(Plain(rune)) ?? "?"u8.ToArray();
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        'Ø' => "O",
        'ø' => "o",
        'Þ' => "Th",
        'þ' => "th",
        'Ð' => "D",
        'ð' => "d",
        'Ł' => "L",
        'ł' => "l",
        0x2013 or 0x2014 or 0x2212 => "-",
        0x2018 or 0x2019 => "'",
        0x201C or 0x201D => "'",
        _ when Rune.IsWhiteSpace(rune) => " ",
        _ => string.Concat(rune.ToString().Normalize(NormalizationForm.FormD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)),
    };

    // Signs that are formatted away leave nothing, which is no answer.
    private static byte[]? TryOf(string text)
    {
        try
        {
            var bytes = Encoding.GetBytes(text);
            return bytes.Length == 0 || bytes.Any(one => one < 0x20 && one is not (0x0D or 0x0A)) ? null : bytes;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
