using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Leaders;

/// <summary>Where the money goes.</summary>
public enum PayoutAccount
{
    /// <summary>The payroll bank knows it already; nothing is kept here.</summary>
    KnownToBank = 1,
    BankAccount = 2,
    Bankgiro = 3,
    Plusgiro = 4,
    Iban = 5,
}

/// <summary>
/// What payroll needs to know of an experienced leader. Entered by the payee; what identifies her is encrypted in the store,
/// masked on screen, whole only on the payout form or to one who gives a reason.
/// </summary>
public sealed class PayeeDetails : AggregateRoot
{
    public const int AddressLength = 200;
    public const int NoteLength = 200;

    /// <summary>More than any way of writing an account.</summary>
    public const int AccountLength = 40;

    public PayeeDetails(Guid leaderId)
        : this(Guid.CreateVersion7(), leaderId)
    {
    }

    public PayeeDetails(Guid id, Guid leaderId)
        : base(id) => LeaderId = leaderId;

    public Guid LeaderId { get; private set; }

    /// <summary>Digits only; the store holds an envelope.</summary>
    [Encrypted]
    [Personal]
    public string? IdentityNumber { get; private set; }

    [Encrypted(SealedLength = 4 * AddressLength + 100)]
    [Personal]
    public string? Address { get; private set; }

    /// <summary>Year of birth: what the contribution rule reckons with, without opening the number.</summary>
    [Personal]
    public int? BirthYear { get; private set; }

    [Personal]
    public TaxStatus TaxStatus { get; private set; } = TaxStatus.SideIncome;

    /// <summary>Per cent, of one's own decision or card.</summary>
    [Personal]
    public decimal? TaxPercent { get; private set; }

    /// <summary>A Norwegian card's amount for the year.</summary>
    [Personal]
    public Money TaxFreeAmount { get; private set; }

    /// <summary>From when the decision holds; before it the usual deduction does.</summary>
    [Personal]
    public DateOnly? TaxFrom { get; private set; }

    /// <summary>Which paper it rests on.</summary>
    [Encrypted(SealedLength = 4 * NoteLength + 100)]
    [Personal]
    public string? TaxNote { get; private set; }

    /// <summary>The region pays her other wages, so that only payroll knows the deduction.</summary>
    [Personal]
    public bool AlsoEmployed { get; private set; }

    /// <summary>
    /// Rule R-PAYEE-3: protected identity. No address is kept, she stands in no list of payees and in no file, and is paid
    /// by hand.
    /// </summary>
    [Personal]
    public bool IsProtected { get; private set; }

    [Personal]
    public PayoutAccount AccountKind { get; private set; } = PayoutAccount.KnownToBank;

    /// <summary>Digits, or letters and digits of an IBAN; none where the bank knows it.</summary>
    [Encrypted]
    [Personal]
    public string? Account { get; private set; }

    public void Identify(PersonalNumber number, string address)
    {
        IdentityNumber = number.Digits;
        BirthYear = number.BirthYear;
        Live(address);
    }

    public void Live(string address) => Address = IsProtected ? null : address;

    public void BeProtected(bool isProtected)
    {
        IsProtected = isProtected;
        Address = isProtected ? null : Address;
    }

    public static Refusal? WhyNotTax(TaxStatement stated, Country country)
    {
        if (!TaxStatuses.In(country).Contains(stated.Status))
        {
            return LeaderRefusals.TaxStatusOfOtherCountry();
        }

        if (stated.Status.HasPercent() && stated.Percent is not (>= 0 and <= 100))
        {
            return LeaderRefusals.TaxPercentMissing();
        }

        if (stated.Status == TaxStatus.TaxFreeCard && !(stated.TaxFree > Money.Zero))
        {
            return LeaderRefusals.TaxFreeAmountMissing();
        }

        return stated.Status.RestsOnDecision() && (stated.From is null || string.IsNullOrWhiteSpace(stated.Note))
            ? LeaderRefusals.TaxEvidenceMissing()
            : null;
    }

    public void BeTaxed(TaxStatement stated, Country country)
    {
        Refusal.Guard(WhyNotTax(stated, country));
        TaxStatus = stated.Status;
        TaxPercent = stated.Status.HasPercent() ? stated.Percent : null;
        TaxFreeAmount = stated.Status == TaxStatus.TaxFreeCard ? stated.TaxFree!.Value : Money.Zero;
        TaxFrom = stated.Status.RestsOnDecision() ? stated.From : null;
        TaxNote = stated.Status.RestsOnDecision() ? stated.Note.Trim() : null;
        AlsoEmployed = stated.AlsoEmployed;
    }

    public void BePaidThrough(PayoutAccount kind, BankAccount? account)
    {
        AccountKind = account is null ? PayoutAccount.KnownToBank : kind;
        Account = account?.Digits;
    }
}

/// <summary>What a payee says of her tax.</summary>
public sealed record TaxStatement(
    TaxStatus Status, decimal? Percent = null, Money? TaxFree = null, DateOnly? From = null, string Note = "", bool AlsoEmployed = false);
