using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What a payment's reckoning knows of its payee.</summary>
public sealed record PayeeFacts
{
    /// <summary>None when it is not known.</summary>
    public int? BirthYear { get; init; }

    public TaxStatus Status { get; init; } = TaxStatus.SideIncome;

    /// <summary>Of one's own decision or card.</summary>
    public decimal? Percent { get; init; }

    public Money TaxFree { get; init; }

    /// <summary>Before this the usual deduction holds.</summary>
    public DateOnly? From { get; init; }

    public bool AlsoEmployed { get; init; }

    public bool IsProtected { get; init; }

    /// <summary>Taxable pay through the portal earlier in the year of payment; payers pay elsewhere too.</summary>
    public Money PaidThisYear { get; init; }

    /// <summary>The same in the calendar month of payment.</summary>
    public Money PaidThisMonth { get; init; }

    public static PayeeFacts Of(PayeeDetails details) => new()
    {
        BirthYear = details.BirthYear,
        Status = details.TaxStatus,
        Percent = details.TaxPercent,
        TaxFree = details.TaxFreeAmount,
        From = details.TaxFrom,
        AlsoEmployed = details.AlsoEmployed,
        IsProtected = details.IsProtected,
    };

    /// <summary>
    /// What holds on a day. An approval for F-tax stands above the rest; one who has other wages of the region is taxed with
    /// them, which only payroll can reckon.
    /// </summary>
    public TaxStatus On(DateOnly payDay)
    {
        var holds = From is { } from && payDay < from ? TaxStatus.SideIncome : Status;
        return AlsoEmployed && holds != TaxStatus.BusinessTax ? TaxStatus.PayrollDecides : holds;
    }

    /// <summary>The part of a payment that lies over the card's amount for the year; negative for a correction.</summary>
    public Money OverTaxFree(Money taxable)
    {
        return Over(PaidThisYear + taxable) - Over(PaidThisYear);

        Money Over(Money sum) => sum > TaxFree ? sum - TaxFree : Money.Zero;
    }
}
