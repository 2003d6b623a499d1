using System.Globalization;
using System.Text;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Setup.Typed;

/// <summary>
/// Numbers as people type them: <c>1 863</c>, <c>1863,50</c>, <c>1.863,50</c>, <c>−12.5</c>. Comma and dot both part the
/// decimals; as thousands they are read only where nothing else can be meant.
/// </summary>
public static class TypedNumber
{
    private const decimal Largest = 1_000_000_000m;
    private const int MoneyDecimals = 2;

    /// <summary>The number, or null when it is none or larger than a thousand million.</summary>
    public static decimal? Decimal(string typed)
    {
        var text = Plain(typed);
        var part = DecimalMark(text);
        if (part < -1)
        {
            return null;
        }

        var whole = part < 0 ? text : text[..part];
        var decimals = part < 0 ? string.Empty : text[(part + 1)..];
        if (!Grouped(whole) || (part >= 0 && decimals.Length == 0) || !decimals.All(char.IsAsciiDigit))
        {
            return null;
        }

        var digits = whole.Replace(",", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse($"{digits}.{decimals}0", NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= Largest
            ? number
            : null;
    }

    /// <summary>Kronor with at most two decimals; "kr" after it is allowed.</summary>
    public static Money? Money(string typed)
    {
        var text = typed.Trim();
        text = text.EndsWith("kr", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text;
        return Decimal(text) is { } kronor && decimal.Round(kronor, MoneyDecimals) == kronor ? new Money((long)(kronor * 100m)) : null;
    }

    private static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var sign in typed)
        {
            if (sign is '\u2212' or '\u2013')
            {
                plain.Append('-');
            }
            else if (!char.IsWhiteSpace(sign))
            {
                plain.Append(sign);
            }
        }

        return plain.ToString();
    }

    // -1: none; -2: not to be told. The last mark is the decimal one, unless the same mark comes twice.
    private static int DecimalMark(string text)
    {
        var last = text.LastIndexOfAny([',', '.']);
        if (last < 0)
        {
            return -1;
        }

        var first = text.IndexOfAny([',', '.']);
        if (first == last)
        {
            return last;
        }

        var repeated = text.IndexOf(text[last], StringComparison.Ordinal) != last;
        var mixed = text.Contains(',', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal);
        return (repeated, mixed) switch
        {
            (true, true) => -2,
            (true, false) => -1,
            _ => last,
        };
    }

    private static bool Grouped(string whole)
    {
        var digits = whole.StartsWith('-') ? whole[1..] : whole;
        var groups = digits.Replace('.', ',').Split(',');
        return digits.Length > 0
            && digits.All(sign => char.IsAsciiDigit(sign) || sign is ',' or '.')
            && groups[0].Length > 0
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
    }
}
