using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Leaders;

public static class PayoutAccounts
{
    /// <summary>Kinds of account one may state in a country; the first is the usual.</summary>
    public static IReadOnlyList<PayoutAccount> In(Country country) => country == Country.Sweden
        ? [PayoutAccount.KnownToBank, PayoutAccount.BankAccount, PayoutAccount.Bankgiro, PayoutAccount.Plusgiro, PayoutAccount.Iban]
        : [PayoutAccount.KnownToBank, PayoutAccount.BankAccount, PayoutAccount.Iban];

    /// <summary>Reads what was typed by the kind's and country's own check.</summary>
    /// <param name="kind">What the payee chose.</param>
    /// <param name="country">Whose bank accounts.</param>
    /// <param name="clearing">Swedish bank accounts only.</param>
    /// <param name="number">The rest.</param>
    public static AccountReading Read(PayoutAccount kind, Country country, string? clearing, string? number) => kind switch
    {
        PayoutAccount.Iban => BankAccount.Iban(number),
        PayoutAccount.BankAccount when country == Country.Norway => BankAccount.Norwegian(number),
        PayoutAccount.BankAccount => BankAccount.Swedish(clearing, number),
        PayoutAccount.Bankgiro when country == Country.Sweden => BankAccount.Bankgiro(number),
        PayoutAccount.Plusgiro when country == Country.Sweden => BankAccount.Plusgiro(number),
        _ => new AccountReading(null, AccountVerdict.Wrong),
    };
}
