using System.Globalization;
using LaraOchBemastra.Documents.Payouts;

namespace LaraOchBemastra.Documents.Tests.Payouts;

public class PayoutFormatTests
{
    [Theory]
    [InlineData("sv-SE", "{0} kr", 186_300, "1\u00A0863\u00A0kr")]
    [InlineData("sv-SE", "{0} kr", 29_252, "292,52\u00A0kr")]
    [InlineData("sv-SE", "{0} kr", -27_900, "\u2212279\u00A0kr")]
    [InlineData("nb-NO", "kr {0}", -1_234_550, "kr\u00A0\u221212\u00A0345,50")]
    [InlineData("nn-NO", "{0} kr", 0, "0\u00A0kr")]
    [InlineData("en-GB", "SEK {0}", 186_300, "SEK\u00A01,863")]
    public void Money_is_written_as_the_language_writes_it(string culture, string money, long amount, string written) =>
        Assert.Equal(written, In(culture, money).Money(amount));

    [Theory]
    [InlineData("sv-SE", "4,5")]
    [InlineData("nb-NO", "4,5")]
    [InlineData("en-GB", "4.5")]
    public void Hours_show_only_the_decimals_they_have(string culture, string written)
    {
        Assert.Equal(written, In(culture).Number(4.50m));
        Assert.Equal("6", In(culture).Number(6.00m));
    }

    [Fact]
    public void Dates_are_ISO_and_stay_with_their_time() =>
        Assert.Equal("2026-11-06\u00A018.42", In("en-GB").Moment(new DateTime(2026, 11, 6, 18, 42, 0, DateTimeKind.Unspecified)));

    private static PayoutFormat In(string culture, string money = "{0} kr") => new(new PayoutFormWords(
        CultureInfo.GetCultureInfo(culture), key => key switch { "Money" => money, "TimeFormat" => "HH.mm", _ => key }));
}
