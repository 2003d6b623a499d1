using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The tax of one payment, and by which percentage of which row.</summary>
/// <param name="Status">What held on the day of payment; payroll decides where a row has no percentage.</param>
/// <param name="Tax">None when payroll decides.</param>
/// <param name="Percent">None when payroll decides.</param>
/// <param name="Rule">The row that gave the percentage or the smallest payment.</param>
public sealed record Withholding(TaxStatus Status, Money? Tax, decimal? Percent, TaxRule? Rule)
{
    /// <summary>
    /// Rule R-TAX-5: by what the payee has stated. One's own percentage keeps the usual row's smallest payment; on a tax-free
    /// amount nothing is withheld until the year's payments have passed it, then as without a card; F-tax withholds nothing.
    /// </summary>
    public static Withholding Of(Money taxable, PaymentRules rules, DateOnly payDay, PayeeFacts payee)
    {
        var status = payee.On(payDay);
        var usual = rules.Tax(TaxKind.SideIncome, payDay);
        var withoutCard = rules.Tax(TaxKind.NoCard, payDay);
        return status switch
        {
            TaxStatus.BusinessTax => new(status, Money.Zero, 0, null),
            TaxStatus.PayrollDecides => new(status, null, null, usual),
            TaxStatus.Sink => By(rules.Tax(TaxKind.Sink, payDay)),
            TaxStatus.NoCard => By(withoutCard),
            TaxStatus.TaxFreeCard => Over(),
            TaxStatus.OtherPercentage or TaxStatus.TaxCard when payee.Percent is { } own && usual is not null =>
                new(status, usual.TaxOn(taxable, own), own, usual),
            _ => By(usual),
        };

        Withholding By(TaxRule? rule) => rule?.TaxOn(taxable) is { } tax
            ? new(status, tax, rule.Percent, rule)
            : new(TaxStatus.PayrollDecides, null, null, rule);

        Withholding Over()
        {
            var over = payee.OverTaxFree(taxable);
            if (over == Money.Zero)
            {
                return new(status, Money.Zero, 0, withoutCard);
            }

            return withoutCard?.TaxOn(over) is { } tax
                ? new(status, tax, withoutCard.Percent, withoutCard)
                : new(TaxStatus.PayrollDecides, null, null, withoutCard);
        }
    }
}
