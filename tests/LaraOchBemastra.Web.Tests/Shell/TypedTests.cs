using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Setup.Typed;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class TypedTests
{
    [Theory]
    [InlineData("1863", 186300)]
    [InlineData("1 863", 186300)]
    [InlineData("1\u00A0863 kr", 186300)]
    [InlineData("1\u202F863,50", 186350)]
    [InlineData("1863.5", 186350)]
    [InlineData("1.863,50", 186350)]
    [InlineData("1,863.50", 186350)]
    [InlineData("1.234.567", 123456700)]
    [InlineData("\u2212931", -93100)]
    [InlineData("-0,07", -7)]
    [InlineData("0", 0)]
    [InlineData("12,", null)]
    [InlineData("1.863", null)]
    [InlineData("1,2,3", null)]
    [InlineData("931,505", null)]
    [InlineData("nio", null)]
    [InlineData("1e5", null)]
    [InlineData("--5", null)]
    [InlineData(",50", null)]
    [InlineData("99999999999999999999999999", null)]
    [InlineData("1.863,50,20", null)]
    public void An_amount_is_read_as_people_write_it_or_not_at_all(string typed, int? minor) =>
        Assert.Equal(minor, TypedNumber.Money(typed) is { } money ? (int)money.Minor : null);

    [Theory]
    [InlineData("2,5", "2.5")]
    [InlineData("2.75", "2.75")]
    [InlineData("7", "7")]
    [InlineData("1,125", "1.125")]
    public void Hours_have_comma_or_dot(string typed, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), TypedNumber.Decimal(typed));

    [Theory]
    [InlineData("2027-03-04")]
    [InlineData("20270304")]
    [InlineData("4.3.2027")]
    [InlineData("04.03.2027")]
    [InlineData("4/3 2027")]
    [InlineData(" 2027/03/04 ")]
    public void A_date_is_read_in_the_ways_of_the_north(string typed) =>
        Assert.Equal(new DateOnly(2027, 3, 4), TypedDate.Date(typed));

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("03-04")]
    [InlineData("i morgon")]
    [InlineData("4.3.27")]
    public void A_date_that_is_none_or_unclear_is_not_guessed(string typed) => Assert.Null(TypedDate.Date(typed));

    [Theory]
    [InlineData("13.00", 13, 0)]
    [InlineData("13:00", 13, 0)]
    [InlineData("1300", 13, 0)]
    [InlineData("13", 13, 0)]
    [InlineData("9.30", 9, 30)]
    [InlineData("930", 9, 30)]
    [InlineData("kl 9", 9, 0)]
    [InlineData("18,30", 18, 30)]
    [InlineData("18 30", 18, 30)]
    [InlineData("13:00:00", 13, 0)]
    public void A_time_is_read_with_dot_colon_or_nothing(string typed, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), TypedDate.Time(typed));

    [Theory]
    [InlineData("25.00")]
    [InlineData("13.75")]
    [InlineData("12345")]
    [InlineData("6 pm")]
    [InlineData("")]
    public void A_time_that_is_none_is_not_guessed(string typed) => Assert.Null(TypedDate.Time(typed));

    [Fact]
    public void What_a_field_shows_is_read_back_as_the_same_amount()
    {
        Prop.ForAll<int>(minor =>
        {
            var money = new Money(minor);
            return TypedNumber.Money(Features.Shared.Formats.InField(money)) == money
                && TypedNumber.Money(Features.Shared.Formats.Text(money)) == money;
        }).QuickCheckThrowOnFailure();
    }
}
