using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.Common;

public class PersonalNumberTests
{
    private static readonly DateOnly Today = new(2025, 11, 22);

    [Theory]
    [InlineData("640823-3234", "196408233234")]
    [InlineData("6408233234", "196408233234")]
    [InlineData("19640823-3234", "196408233234")]
    [InlineData(" 19640823 3234 ", "196408233234")]
    [InlineData("990807-2391", "199908072391")]
    [InlineData("990807+2391", "189908072391")]
    public void A_swedish_number_is_read_however_it_is_written(string typed, string digits) =>
        Assert.Equal(digits, PersonalNumber.Parse(typed, norwegian: false, Today)?.Digits);

    [Fact]
    public void A_coordination_number_carries_the_day_of_birth_plus_sixty()
    {
        var number = PersonalNumber.Parse("701063-2391", norwegian: false, Today);
        Assert.Equal(new DateOnly(1970, 10, 3), number?.Born);
        Assert.Equal(1970, number?.BirthYear);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("640823-3235")]
    [InlineData("640832-3234")]
    [InlineData("19810829M071")]
    [InlineData("64082332341")]
    [InlineData("٦٤٠٨٢٣٣٢٣٤")]
    public void What_no_person_can_have_is_refused(string? typed) =>
        Assert.Null(PersonalNumber.Parse(typed, norwegian: false, Today));

    [Fact]
    public void The_screen_shows_the_date_and_hides_the_rest()
    {
        var number = PersonalNumber.Parse("640823-3234", norwegian: false, Today)!.Value;
        Assert.Equal("19640823-****", number.Masked);
        Assert.Equal("19640823-3234", number.Written);
    }

    [Theory]
    [InlineData("13097248022", 1972, 9, 13)]
    [InlineData("130972 48022", 1972, 9, 13)]
    [InlineData("53097248016", 1972, 9, 13)]
    public void A_norwegian_number_and_a_d_number_are_read(string typed, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), PersonalNumber.Parse(typed, norwegian: true, Today)?.Born);

    [Theory]
    [InlineData("17418340118", 1983, 1, 17)]
    [InlineData("18498248795", 1982, 9, 18)]
    public void A_number_of_the_norwegian_test_population_is_read_by_its_raised_month(string typed, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), PersonalNumber.Parse(typed, norwegian: true, Today)?.Born);

    [Theory]
    [InlineData("19810829M071", false, true)]
    [InlineData("19810829-K071", false, true)]
    [InlineData("19640823-3234", false, false)]
    [InlineData("81309724802", true, true)]
    [InlineData("13097248022", true, false)]
    [InlineData(null, false, false)]
    public void A_reserve_number_of_a_hospital_is_known_for_what_it_is(string? typed, bool norwegian, bool reserve) =>
        Assert.Equal(reserve, PersonalNumber.IsReserve(typed, norwegian));

    [Theory]
    [InlineData("17418340118", true)]
    [InlineData("53097248016", false)]
    [InlineData("13097248022", false)]
    public void A_raised_month_is_of_nobody_who_can_be_paid(string typed, bool madeUp) =>
        Assert.Equal(madeUp, PersonalNumber.Parse(typed, norwegian: true, Today)?.IsMadeUp);

    [Theory]
    [InlineData("13097248023")]
    [InlineData("1309724802")]
    [InlineData("196408233234")]
    public void A_wrong_norwegian_number_is_refused(string typed) =>
        Assert.Null(PersonalNumber.Parse(typed, norwegian: true, Today));

    [Fact]
    public void One_wrong_digit_is_always_noticed() =>
        Prop.ForAll(Gen.Choose(2, 11).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (position, shift) =>
        {
            var digits = "196408233234".ToCharArray();
            digits[position] = (char)('0' + ((digits[position] - '0' + shift) % 10));
            return PersonalNumber.Parse(new string(digits), norwegian: false, Today) is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_typed_is_answered_and_what_is_accepted_reads_back_the_same() =>
        Prop.ForAll<string, bool>((typed, norwegian) =>
            PersonalNumber.Parse(typed, norwegian, Today) is not { } number
            || PersonalNumber.Parse(number.Written, norwegian, Today) == number).QuickCheckThrowOnFailure();
}
