using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Payee;

/// <summary>A field that the rules say no to.</summary>
public sealed record FieldRefusal(Refusal Refusal, string Field);

/// <summary>What was typed, read by the rules. Empty number fields mean: as it is stored.</summary>
/// <param name="form">Its shape is checked already.</param>
/// <param name="stored">None the first time.</param>
/// <param name="country">Whose numbers, taxes and accounts.</param>
/// <param name="today">Decides the century of a ten-digit number.</param>
/// <param name="madeUpNumbers">Development takes the numbers of test populations, so that the demo can be used.</param>
public sealed class TypedPayee(EditPayee form, PayeeDetails? stored, Country country, DateOnly today, bool madeUpNumbers)
{
    private readonly bool _keepsAccount = form.AccountKind != PayoutAccount.KnownToBank
        && form.AccountNumber.Length == 0 && stored?.Account is not null && stored.AccountKind == form.AccountKind;

    private readonly AccountReading _account = form.AccountKind == PayoutAccount.KnownToBank
        ? new AccountReading(null, AccountVerdict.Fine)
        : PayoutAccounts.Read(form.AccountKind, country, form.Clearing, form.AccountNumber);

    private PersonalNumber? Number =>
        PersonalNumber.Parse(form.IdentityNumber.Length > 0 ? form.IdentityNumber : stored?.IdentityNumber, country == Country.Norway, today);

    private TaxStatement Tax => new(form.Status, form.Percent, form.TaxFree, form.From, form.Note, form.AlsoEmployed);

    public IEnumerable<FieldRefusal> WhyNot()
    {
        if (WhyNotNumber() is { } number)
        {
            yield return new FieldRefusal(number, nameof(form.IdentityNumber));
        }

        if (!form.IsProtected && string.IsNullOrWhiteSpace(form.Address))
        {
            yield return new FieldRefusal(LeaderRefusals.AddressMissing(), nameof(form.Address));
        }

        if (PayeeDetails.WhyNotTax(Tax, country) is { } tax)
        {
            yield return new FieldRefusal(tax, FieldOf(tax));
        }

        if (!_keepsAccount && _account.Verdict == AccountVerdict.Wrong)
        {
            yield return new FieldRefusal(LeaderRefusals.AccountWrong(), nameof(form.AccountNumber));
        }
    }

    /// <summary>Only when nothing speaks against it.</summary>
    public void WriteTo(PayeeDetails details)
    {
        details.BeProtected(form.IsProtected);
        details.Identify(Number!.Value, form.Address.Trim());
        details.BeTaxed(Tax, country);
        if (!_keepsAccount)
        {
            details.BePaidThrough(form.AccountKind, _account.Account);
        }
    }

    // What is stored was accepted when it was typed; only what is typed now is asked where it comes from.
    private Refusal? WhyNotNumber()
    {
        if (PersonalNumber.IsReserve(form.IdentityNumber, country == Country.Norway))
        {
            return LeaderRefusals.ReserveNumber();
        }

        if (Number is not { } number)
        {
            return LeaderRefusals.IdentityNumberWrong();
        }

        return number.IsMadeUp && form.IdentityNumber.Length > 0 && !madeUpNumbers ? LeaderRefusals.TestNumber() : null;
    }

    private string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "leader.tax-percent-missing" => nameof(form.Percent),
        "leader.tax-free-amount-missing" => nameof(form.TaxFree),
        "leader.tax-evidence-missing" => form.From is null ? nameof(form.From) : nameof(form.Note),
        _ => nameof(form.Status),
    };
}
