using System.Globalization;
using System.Text.RegularExpressions;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>An amount as payroll systems write it: with comma or point, parted thousands or not, the minus before or after.</summary>
public static partial class StatedAmount
{
    private const int MostLetters = 24;

    /// <returns>None for what is no amount, or has fractions of an öre.</returns>
    public static Money? Read(string text)
    {
        var written = text.Replace("kr", string.Empty, StringComparison.OrdinalIgnoreCase).Replace('\u2212', '-');
        written = string.Concat(written.Where(sign => !char.IsWhiteSpace(sign)));
        if (written.Length > MostLetters || Amount().Match(written) is not { Success: true } found)
        {
            return null;
        }

        var whole = found.Groups["whole"].Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse($"{whole}.{found.Groups["part"].Value}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kronor) && kronor < 1_000_000_000
            ? Money.OreHalfUp(written.Contains('-', StringComparison.Ordinal) ? -kronor : kronor)
            : null;
    }

    // Three digits after a single mark are thousands: an öre has two.
    [GeneratedRegex(@"^-?(?<whole>[1-9]\d{0,2}(?<mark>[.,])\d{3}(\k<mark>\d{3})*|\d+)([.,](?<part>\d{1,2}))?-?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
