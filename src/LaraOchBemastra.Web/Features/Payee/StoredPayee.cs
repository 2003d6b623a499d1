using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Payee;

/// <summary>What is known already, as a screen may show it.</summary>
/// <param name="Country">Whose numbers, taxes and accounts.</param>
/// <param name="Number">Masked; none before it was entered.</param>
/// <param name="Account">The last four; none where the bank knows it.</param>
/// <param name="Verdict">What the checks make of the stored account.</param>
public sealed record StoredPayee(Country Country, string? Number, string? Account, AccountVerdict Verdict)
{
    private const int ClearingLength = 4;

    public static StoredPayee Nothing { get; } = new(Country.Sweden, null, null, AccountVerdict.Fine);

    public bool IsNorwegian => Country == Country.Norway;

    public static StoredPayee Of(PayeeDetails? details, Country country, DateOnly today) => new(
        country,
        PersonalNumber.Parse(details?.IdentityNumber, country == Country.Norway, today)?.Masked,
        details?.Account is { } account ? BankAccount.Mask(account) : null,
        details?.Account is { Length: > ClearingLength } digits && details.AccountKind == PayoutAccount.BankAccount && country == Country.Sweden
            ? BankAccount.Swedish(digits[..ClearingLength], digits[ClearingLength..]).Verdict
            : AccountVerdict.Fine);
}
