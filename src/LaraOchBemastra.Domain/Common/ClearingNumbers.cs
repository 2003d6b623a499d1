using System.Globalization;

namespace LaraOchBemastra.Domain.Common;

/// <summary>How a bank's account numbers are checked.</summary>
public enum AccountCheck
{
    /// <summary>Type 1: modulus 11 over the clearing number's last three digits and seven digits.</summary>
    LastThreeOfClearing = 1,

    /// <summary>Type 1: modulus 11 over all four digits and seven digits.</summary>
    WholeClearing = 2,

    /// <summary>Type 2: modulus 11 over nine digits.</summary>
    NumberByEleven = 3,

    /// <summary>Type 2: Luhn over the number.</summary>
    NumberByTen = 4,
}

/// <summary>Which check a Swedish clearing number asks for (Bankgirot, Bankernas kontonummer och uppbyggnad av bankkonton, 2017).</summary>
public static class ClearingNumbers
{
    /// <summary>None when no bank of the list has it.</summary>
    public static AccountCheck? CheckOf(string clearing)
    {
        var number = int.Parse(clearing, CultureInfo.InvariantCulture);
        return _single.TryGetValue(number, out var check)
            ? check
            : _ranges.Where(range => number >= range.From && number <= range.To).Select(range => (AccountCheck?)range.Check).FirstOrDefault();
    }

    private static readonly Dictionary<int, AccountCheck> _single = new()
    {
        [3300] = AccountCheck.NumberByTen,
        [3782] = AccountCheck.NumberByTen,
    };

    private static readonly (int From, int To, AccountCheck Check)[] _ranges =
    [
        .. Of(AccountCheck.LastThreeOfClearing,
            (1100, 1199), (1200, 1399), (1400, 2099), (2400, 2499), (3000, 3299), (3301, 3399), (3400, 3409), (3410, 3781), (3783, 3999),
            (5000, 5999), (7000, 7999), (9060, 9069), (9070, 9079), (9120, 9124), (9130, 9149), (9170, 9179), (9230, 9239), (9250, 9259),
            (9270, 9279), (9280, 9289), (9460, 9469), (9580, 9589), (9630, 9639), (9680, 9689)),
        .. Of(AccountCheck.WholeClearing,
            (2300, 2399), (4000, 4999), (9020, 9029), (9040, 9049), (9100, 9109), (9150, 9169), (9190, 9199), (9260, 9269), (9390, 9399),
            (9470, 9479), (9550, 9569), (9590, 9599), (9640, 9649), (9660, 9669), (9670, 9679), (9700, 9709), (9710, 9719), (9750, 9759),
            (9780, 9789), (9880, 9889)),
        .. Of(AccountCheck.NumberByEleven, (6000, 6999)),
        .. Of(AccountCheck.NumberByTen,
            (8000, 8999), (9180, 9189), (9300, 9349), (9500, 9549), (9570, 9579), (9890, 9899), (9960, 9969)),
    ];

    private static IEnumerable<(int From, int To, AccountCheck Check)> Of(AccountCheck check, params (int From, int To)[] ranges) =>
        ranges.Select(range => (range.From, range.To, check));
}
