using System.Globalization;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>An amount as payroll systems write it.</summary>
internal static class StatedAmount
{
    /// <summary>A sign in front of exactly three last digits parts thousands, unless another sign stands before it.</summary>
    private const int Thousand = 3;

    private const int MostLetters = 24;

    /// <returns>None for what is no amount, or has fractions of an öre.</returns>
    public static Money? Read(string text)
    {
        var written = text.Replace("kr", string.Empty, StringComparison.OrdinalIgnoreCase).Replace('\u2212', '-');
        written = string.Concat(written.Where(sign => !char.IsWhiteSpace(sign) && sign != '\''));
        var last = written.LastIndexOfAny(['.', ',']);
        if (written.Length is 0 or > MostLetters)
        {
            return null;
        }

        if (last >= 0)
        {
            var marks = written.Count(sign => sign is '.' or ',');
            var isDecimal = written.Length - last - 1 != Thousand || (marks > 1 && written[..last].Contains(written[last] == '.' ? ',' : '.'));
            var whole = written[..last].Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
            written = whole + (isDecimal ? "." : string.Empty) + written[(last + 1)..];
        }

        return decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kronor)
            && decimal.Round(kronor, 2) == kronor && Math.Abs(kronor) < 1_000_000_000
            ? Money.OreHalfUp(kronor)
            : null;
    }
}
