using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.Common;

/// <summary>Examples that banks, Bankgirot, the IBAN registry and public charities have published.</summary>
public class BankAccountTests
{
    [Theory]
    [InlineData("5839", "825 74 66", "58398257466")]
    [InlineData("6789", "123 456 789", "6789123456789")]
    [InlineData("3300", "000620-5124", "33000006205124")]
    [InlineData("8129-9", "043 386 711-6", "81290433867116")]
    public void A_Swedish_account_is_read_with_the_check_of_its_bank(string clearing, string number, string digits) =>
        Assert.Equal((digits, AccountVerdict.Fine), (BankAccount.Swedish(clearing, number).Account?.Digits, BankAccount.Swedish(clearing, number).Verdict));

    [Theory]
    [InlineData("5839", "8257467")]
    [InlineData("5839", "82574666")]
    [InlineData("583", "8257466")]
    [InlineData("0839", "8257466")]
    [InlineData("5839", "")]
    [InlineData("5839", "825746x")]
    [InlineData("5839", "٨٢٥٧٤٦٦")]
    [InlineData(null, null)]
    public void What_is_no_account_of_a_type_1_bank_is_wrong(string? clearing, string? number) =>
        Assert.Equal(new AccountReading(null, AccountVerdict.Wrong), BankAccount.Swedish(clearing, number));

    [Theory]
    [InlineData("6789", "123456788")]
    [InlineData("8129", "0433867117")]
    [InlineData("3300", "0006205125")]
    public void A_type_2_bank_has_accounts_whose_check_fails_and_they_are_only_doubted(string clearing, string number) =>
        Assert.Equal((AccountVerdict.Doubtful, true), (BankAccount.Swedish(clearing, number).Verdict, BankAccount.Swedish(clearing, number).Account is not null));

    [Fact]
    public void A_clearing_number_nobody_in_the_list_has_is_kept_with_a_warning() =>
        Assert.Equal(AccountVerdict.BankUnknown, BankAccount.Swedish("9999", "1234567").Verdict);

    [Theory]
    [InlineData("991-2346", AccountVerdict.Fine)]
    [InlineData("5050-1055", AccountVerdict.Fine)]
    [InlineData("5050-1056", AccountVerdict.Wrong)]
    [InlineData("50501", AccountVerdict.Wrong)]
    public void A_bankgiro_number_ends_with_a_check_digit(string typed, AccountVerdict verdict) =>
        Assert.Equal(verdict, BankAccount.Bankgiro(typed).Verdict);

    [Theory]
    [InlineData("90 20 03-3", AccountVerdict.Fine)]
    [InlineData("90 20 03-4", AccountVerdict.Wrong)]
    [InlineData("902003334", AccountVerdict.Wrong)]
    public void A_plusgiro_number_ends_with_a_check_digit(string typed, AccountVerdict verdict) =>
        Assert.Equal(verdict, BankAccount.Plusgiro(typed).Verdict);

    [Theory]
    [InlineData("8601 11 17947", AccountVerdict.Fine)]
    [InlineData("8601.11.17947", AccountVerdict.Fine)]
    [InlineData("8601 11 17948", AccountVerdict.Wrong)]
    [InlineData("8601 11 1794", AccountVerdict.Wrong)]
    public void A_Norwegian_account_has_eleven_digits_with_modulus_11(string typed, AccountVerdict verdict) =>
        Assert.Equal(verdict, BankAccount.Norwegian(typed).Verdict);

    [Theory]
    [InlineData("SE45 5000 0000 0583 9825 7466", AccountVerdict.Fine)]
    [InlineData("no9386011117947", AccountVerdict.Fine)]
    [InlineData("GB82 WEST 1234 5698 7654 32", AccountVerdict.Fine)]
    [InlineData("SE45 5000 0000 0583 9825 7467", AccountVerdict.Wrong)]
    [InlineData("SE45", AccountVerdict.Wrong)]
    [InlineData("12345678901234567", AccountVerdict.Wrong)]
    public void An_IBAN_leaves_one_when_divided_by_97(string typed, AccountVerdict verdict) =>
        Assert.Equal(verdict, BankAccount.Iban(typed).Verdict);

    [Fact]
    public void A_screen_shows_the_last_four() => Assert.Equal("•••• 7466", BankAccount.Swedish("5839", "8257466").Account!.Value.Masked);

    [Fact]
    public void Whatever_is_typed_is_answered() =>
        Prop.ForAll<string, string>((clearing, number) =>
            new[] { BankAccount.Swedish(clearing, number), BankAccount.Bankgiro(number), BankAccount.Plusgiro(number), BankAccount.Norwegian(number), BankAccount.Iban(number) }
                .All(reading => (reading.Account is null) == (reading.Verdict == AccountVerdict.Wrong))).QuickCheckThrowOnFailure();
}
