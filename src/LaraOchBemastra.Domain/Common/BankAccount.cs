namespace LaraOchBemastra.Domain.Common;

/// <summary>What the checks make of a typed account.</summary>
public enum AccountVerdict
{
    Fine = 1,

    /// <summary>The check digit does not agree, and the bank has accounts where it does not.</summary>
    Doubtful = 2,

    /// <summary>No bank in the list has this clearing number; lists grow old.</summary>
    BankUnknown = 3,

    Wrong = 4,
}

/// <param name="Account">None when it is wrong.</param>
/// <param name="Verdict">All but wrong may be kept; two of them ask to look once more.</param>
public readonly record struct AccountReading(BankAccount? Account, AccountVerdict Verdict);

/// <summary>
/// An account without separators: clearing and number, a giro number, a Norwegian number of eleven digits or an IBAN.
/// Rule R-ACCOUNT-1: a check digit that never fails for its bank makes a wrong number an error, one that sometimes does a
/// warning (Bankgirot, Bankernas kontonummer; Luhn for giro numbers; modulus 11 for Norwegian ones; ISO 13616 for IBAN).
/// </summary>
public readonly record struct BankAccount
{
    private const int ShownDigits = 4;
    private const int ClearingLength = 4;
    private const int NorwegianLength = 11;
    private const int NumberLength = 10;

    private BankAccount(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>The last four, as a screen shows it.</summary>
    public string Masked => Mask(Digits);

    public static string Mask(string digits) => $"•••• {(digits.Length <= ShownDigits ? digits : digits[^ShownDigits..])}";

    /// <param name="clearing">Four digits; five where Swedbank's ends with a check digit, which files leave out.</param>
    /// <param name="number">Without the clearing number.</param>
    public static AccountReading Swedish(string? clearing, string? number)
    {
        var (bank, account) = (Plain(clearing), Plain(number));
        if (bank.Length == ClearingLength + 1 && bank[0] == '8' && Luhn(bank))
        {
            bank = bank[..ClearingLength];
        }

        if (bank.Length != ClearingLength || bank[0] == '0' || !AllDigits(bank) || !AllDigits(account) || account.Length is < 2 or > NumberLength)
        {
            return Wrong;
        }

        return ClearingNumbers.CheckOf(bank) switch
        {
            null => new(new BankAccount(bank + account), AccountVerdict.BankUnknown),
            AccountCheck.LastThreeOfClearing => Strict(bank, account, bank[1..]),
            AccountCheck.WholeClearing => Strict(bank, account, bank),
            AccountCheck.NumberByEleven => Mild(bank, account, account.Length <= 9 && Eleven(account.PadLeft(9, '0'))),
            _ => Mild(bank, account, Luhn(account)),
        };
    }

    public static AccountReading Bankgiro(string? typed) => Giro(Plain(typed), 7, 8);

    public static AccountReading Plusgiro(string? typed) => Giro(Plain(typed), 2, 8);

    public static AccountReading Norwegian(string? typed)
    {
        var digits = Plain(typed);
        return digits.Length == NorwegianLength && AllDigits(digits) && NorwegianCheck(digits) == digits[^1]
            ? new(new BankAccount(digits), AccountVerdict.Fine)
            : Wrong;
    }

    public static AccountReading Iban(string? typed)
    {
        var iban = Plain(typed).ToUpperInvariant();
        if (iban.Length is < 15 or > 34 || !iban.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetter(iban[0]) || !char.IsAsciiLetter(iban[1]))
        {
            return Wrong;
        }

        var rest = 0;
        foreach (var letter in iban[4..] + iban[..4])
        {
            var value = char.IsAsciiDigit(letter) ? letter - '0' : letter - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest == 1 ? new(new BankAccount(iban), AccountVerdict.Fine) : Wrong;
    }

    private static AccountReading Wrong => new(null, AccountVerdict.Wrong);

    private static AccountReading Giro(string digits, int shortest, int longest) =>
        digits.Length >= shortest && digits.Length <= longest && AllDigits(digits) && Luhn(digits)
            ? new(new BankAccount(digits), AccountVerdict.Fine)
            : Wrong;

    private static AccountReading Strict(string bank, string account, string checkedWith) =>
        account.Length <= 7 && Eleven(checkedWith + account.PadLeft(7, '0'))
            ? new(new BankAccount(bank + account.PadLeft(7, '0')), AccountVerdict.Fine)
            : Wrong;

    private static AccountReading Mild(string bank, string account, bool agrees) =>
        new(new BankAccount(bank + account), agrees ? AccountVerdict.Fine : AccountVerdict.Doubtful);

    private static string Plain(string? typed) =>
        string.Concat((typed ?? string.Empty).Where(sign => !char.IsWhiteSpace(sign) && sign is not ('-' or '.' or ',')));

    private static bool AllDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    // Weights 1, 2, ..., 10, 1 from the right.
    private static bool Eleven(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[^(i + 1)] - '0') * ((i % 10) + 1);
        }

        return sum % 11 == 0;
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 2);
            sum += (product / 10) + (product % 10);
        }

        return sum % 10 == 0;
    }

    private static char? NorwegianCheck(string digits)
    {
        ReadOnlySpan<int> weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? null : (char)('0' + check);
    }
}
