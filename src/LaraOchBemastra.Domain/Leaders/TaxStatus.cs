using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Leaders;

/// <summary>What the payee has said of her tax; payroll decides in the end.</summary>
public enum TaxStatus
{
    /// <summary>Sweden: an income beside the main one.</summary>
    SideIncome = 1,

    /// <summary>Sweden: the tax agency has decided on another percentage.</summary>
    OtherPercentage = 2,

    /// <summary>Sweden: lives abroad and has a decision on special income tax.</summary>
    Sink = 3,

    /// <summary>Sweden: approved for F-tax, so that she sends an invoice and nothing is withheld or paid on top.</summary>
    BusinessTax = 4,

    /// <summary>Norway: a tax card with a percentage.</summary>
    TaxCard = 5,

    /// <summary>Norway: a card with an amount that is free of tax.</summary>
    TaxFreeCard = 6,

    /// <summary>Norway: no card, so that half is withheld.</summary>
    NoCard = 7,

    /// <summary>Payroll fetches what it needs; the portal estimates nothing.</summary>
    PayrollDecides = 8,
}

public static class TaxStatuses
{
    /// <summary>What one may say of oneself in a country; the first is the usual.</summary>
    public static IReadOnlyList<TaxStatus> In(Country country) => country == Country.Sweden
        ? [TaxStatus.SideIncome, TaxStatus.OtherPercentage, TaxStatus.Sink, TaxStatus.BusinessTax, TaxStatus.PayrollDecides]
        : [TaxStatus.PayrollDecides, TaxStatus.TaxCard, TaxStatus.TaxFreeCard, TaxStatus.NoCard];

    public static bool HasPercent(this TaxStatus status) => status is TaxStatus.OtherPercentage or TaxStatus.TaxCard;

    /// <summary>Rests on a paper of the tax agency's, with a date.</summary>
    public static bool RestsOnDecision(this TaxStatus status) =>
        status is TaxStatus.OtherPercentage or TaxStatus.Sink or TaxStatus.BusinessTax or TaxStatus.TaxCard or TaxStatus.TaxFreeCard;
}
