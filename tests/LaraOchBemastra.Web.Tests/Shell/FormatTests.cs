using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class FormatTests
{
    private static readonly DateOnly Day = new(2027, 3, 4);

    [Theory]
    [InlineData("sv", 186300, "1\u00A0863\u00A0kr")]
    [InlineData("sv", 2952, "29,52\u00A0kr")]
    [InlineData("nb", -93100, "\u2212931\u00A0kr")]
    [InlineData("en", 123456750, "1\u00A0234\u00A0567.50\u00A0kr")]
    public void Amounts(string language, int minor, string expected) =>
        Assert.Equal(expected, In(language, () => new Money(minor).Text()));

    [Theory]
    [InlineData("sv", "torsdag 4 mars 2027", "4 mars 2027")]
    [InlineData("nn", "torsdag 4. mars 2027", "4. mars 2027")]
    [InlineData("nb", "torsdag 4. mars 2027", "4. mars 2027")]
    [InlineData("en", "Thursday 4 March 2027", "4 March 2027")]
    public void Dates_as_people_say_them(string language, string text, string sentence)
    {
        Assert.Equal(text, In(language, () => Day.InText()));
        Assert.Equal(sentence, In(language, () => Day.InSentence()));
        Assert.Equal("2027-03-04", In(language, () => Day.InTable()));
    }

    [Theory]
    [InlineData("sv", "13.30")]
    [InlineData("nn", "13.30")]
    [InlineData("en", "13:30")]
    public void Times(string language, string expected) =>
        Assert.Equal(expected, In(language, () => new TimeOnly(13, 30).Text()));

    private static string In(string language, Func<string> write)
    {
        var (words, writing) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            var chosen = Language.From(language)!;
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (chosen.Words, chosen.Writing);
            return write();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (words, writing);
        }
    }
}
