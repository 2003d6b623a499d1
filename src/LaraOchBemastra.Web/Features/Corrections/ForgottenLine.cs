using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Corrections;

/// <summary>Travel, an outlay or lost earnings that was not in the claim. One empty one stands under each day.</summary>
public sealed class ForgottenLine
{
    public Guid DayId { get; set; }

    public ClaimLineKind? Kind { get; set; }

    /// <summary>Kilometres or hours; of no meaning for what has a receipt.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>Of a receipt, or an hour of pay.</summary>
    public Money? UnitPrice { get; set; }

    /// <summary>Only of the self-employed.</summary>
    public Money? YearlyIncome { get; set; }

    /// <summary>Route and purpose, or the employer.</summary>
    public string Text { get; set; } = string.Empty;

    public static ForgottenLine Of(ClaimLineEntry line) => new()
    {
        DayId = line.DayId,
        Kind = line.Kind,
        Quantity = line.Kind.IsReceipted() ? null : line.Quantity,
        UnitPrice = line.Kind.IsByKm() || line.YearlyIncome is not null ? null : line.UnitPrice,
        YearlyIncome = line.YearlyIncome,
        Text = line.Text,
    };

    public bool IsEmpty() => Kind is null && Quantity is null && UnitPrice is null && YearlyIncome is null && string.IsNullOrWhiteSpace(Text);

    public ClaimLineEntry Entry(ClaimLineKind kind) => kind switch
    {
        ClaimLineKind.LostEarnings => new(kind, DayId, Rounded(), YearlyIncome is null ? UnitPrice ?? Money.Zero : Money.Zero, Text.Trim())
        {
            Basis = YearlyIncome is null ? LostPayBasis.EmployerCertificate : LostPayBasis.SicknessBenefitIncome,
            YearlyIncome = YearlyIncome,
        },
        _ when kind.IsByKm() => new(kind, DayId, Rounded(), Money.Zero, Text.Trim()),
        _ => new(kind, DayId, 1, UnitPrice ?? Money.Zero, Text.Trim()),
    };

    private decimal Rounded() => decimal.Round(Quantity ?? 0, ClaimLine.QuantityDecimals);
}

internal sealed class ForgottenLineValidator : AbstractValidator<ForgottenLine>
{
    public ForgottenLineValidator()
    {
        RuleFor(line => line.Kind).IsInEnum();
        RuleFor(line => line.Kind).NotNull().When(line => !line.IsEmpty());
        RuleFor(line => line.Quantity).InclusiveBetween(0, ClaimLine.MaxKm);
        RuleFor(line => line.UnitPrice).Must(price => price is null || (price >= Money.Zero && price <= Money.Kronor(ClaimLine.MaxAmount)));
        RuleFor(line => line.YearlyIncome).Must(income => income is null || (income >= Money.Zero && income <= Money.Kronor(ClaimLine.MaxYearlyIncome)));
        RuleFor(line => line.Text).MaximumLength(ClaimLine.RouteLength);
        RuleFor(line => line.Text).MaximumLength(ClaimLine.EmployerLength).When(line => line.Kind == ClaimLineKind.LostEarnings);
    }
}
