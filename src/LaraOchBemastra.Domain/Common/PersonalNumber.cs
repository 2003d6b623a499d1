using System.Globalization;

namespace LaraOchBemastra.Domain.Common;

/// <summary>
/// A Swedish personal identity or co-ordination number in its twelve digits (ÅÅÅÅMMDDNNNC), or a Norwegian
/// fødselsnummer or D-number in its eleven (DDMMYYNNNKK). Rule R-PNR-1: the date exists and the check digits agree
/// (SKV 707; Skatteetaten). The Norwegian test populations add 40 (NAV) or 80 (Skatteetaten's Tenor) to the month; they are
/// read too, because no living person can have such a number. A temporary hjelpenummer adds 40 as well.
/// </summary>
public readonly record struct PersonalNumber
{
    private PersonalNumber(string digits, DateOnly? born)
    {
        Digits = digits;
        Born = born;
    }

    public string Digits { get; }

    /// <summary>Date of birth, or none for a co-ordination number with an unknown day or month.</summary>
    public DateOnly? Born { get; }

    public int BirthYear => Born?.Year ?? int.Parse(Digits.AsSpan(0, 4), CultureInfo.InvariantCulture);

    /// <summary>What a screen shows: the date and nothing that identifies among those born that day.</summary>
    public string Masked => Digits.Length == 12 ? $"{Digits[..8]}-****" : $"{Digits[..6]} *****";

    /// <summary>What a payout form shows, in the country's own way of writing.</summary>
    public string Written => Digits.Length == 12 ? $"{Digits[..8]}-{Digits[8..]}" : $"{Digits[..6]} {Digits[6..]}";

    /// <summary>A raised month: of a test population, or a temporary number; nobody is paid by it.</summary>
    public bool IsMadeUp => Digits.Length == 11 && Number(Digits, 2, 2) > 40;

    /// <summary>
    /// Rule R-PNR-2: a reserve number of a region (a letter after the date) or of a Norwegian hospital (first digit 8 or 9), which
    /// names a patient to whom no number was given, and no payee.
    /// </summary>
    public static bool IsReserve(string? typed, bool norwegian)
    {
        var text = string.Concat((typed ?? string.Empty).Where(sign => !char.IsWhiteSpace(sign) && sign != '-'));
        return norwegian
            ? text.Length == 11 && text.All(char.IsAsciiDigit) && text[0] is '8' or '9'
            : text.Length == 12 && text[..8].All(char.IsAsciiDigit) && char.IsAsciiLetter(text[8]) && text[9..].All(char.IsAsciiLetterOrDigit);
    }

    /// <summary>Reads what a person typed; null when it is not a number that a person can have.</summary>
    /// <param name="typed">Ten, twelve or eleven digits, with or without separator.</param>
    /// <param name="norwegian">Whether the payer is Norwegian; the two countries' numbers are told apart by it.</param>
    /// <param name="today">Decides the century of a ten-digit number.</param>
    public static PersonalNumber? Parse(string? typed, bool norwegian, DateOnly today) =>
        norwegian ? Norwegian(typed) : Swedish(typed, today);

    private static PersonalNumber? Swedish(string? typed, DateOnly today)
    {
        var text = (typed ?? string.Empty).Trim().Replace(" ", string.Empty, StringComparison.Ordinal);
        var hundred = text.Contains('+', StringComparison.Ordinal);
        var digits = text.Replace("-", string.Empty, StringComparison.Ordinal).Replace("+", string.Empty, StringComparison.Ordinal);
        if (!digits.All(char.IsAsciiDigit) || digits.Length is not (10 or 12))
        {
            return null;
        }

        if (digits.Length == 10)
        {
            digits = Century(digits, hundred, today).ToString(CultureInfo.InvariantCulture) + digits;
        }

        if (Luhn(digits.AsSpan(2)) % 10 != 0)
        {
            return null;
        }

        var year = Number(digits, 0, 4);
        var month = Number(digits, 4, 2);
        var day = Number(digits, 6, 2);
        var coordination = day >= 60;
        var born = Date(year, month, coordination ? day - 60 : day);
        var partlyUnknown = coordination && (month == 0 || day == 60) && month <= 12 && day <= 91 && year >= 1;
        return born is null && !partlyUnknown ? null : new PersonalNumber(digits, born);
    }

    private static int Century(string tenDigits, bool hundred, DateOnly today)
    {
        var year = Number(tenDigits, 0, 2);
        var century = today.Year / 100;
        if (year > today.Year % 100)
        {
            century--;
        }

        return hundred ? century - 1 : century;
    }

    private static PersonalNumber? Norwegian(string? typed)
    {
        var digits = (typed ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (digits.Length != 11 || !digits.All(char.IsAsciiDigit) || !NorwegianChecks(digits))
        {
            return null;
        }

        var day = Number(digits, 0, 2);
        var month = Number(digits, 2, 2);
        var born = Date(NorwegianYear(digits), month % 40, day > 40 ? day - 40 : day);
        return born is null ? null : new PersonalNumber(digits, born);
    }

    private static int NorwegianYear(string digits)
    {
        var year = Number(digits, 4, 2);
        var individual = Number(digits, 6, 3);
        return individual switch
        {
            < 500 => 1900 + year,
            < 750 when year >= 54 => 1800 + year,
            >= 900 when year >= 40 => 1900 + year,
            _ => 2000 + year,
        };
    }

    private static bool NorwegianChecks(string digits)
    {
        ReadOnlySpan<int> first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
        ReadOnlySpan<int> second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        return Weighted(digits, first) % 11 == 0 && Weighted(digits, second) % 11 == 0;
    }

    private static int Weighted(string digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return sum;
    }

    private static int Luhn(ReadOnlySpan<char> tenDigits)
    {
        var sum = 0;
        for (var i = 0; i < tenDigits.Length; i++)
        {
            var product = (tenDigits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += (product / 10) + (product % 10);
        }

        return sum;
    }

    private static int Number(string digits, int start, int length) =>
        int.Parse(digits.AsSpan(start, length), CultureInfo.InvariantCulture);

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
