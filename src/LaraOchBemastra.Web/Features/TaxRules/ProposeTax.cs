using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.TaxRules;

public sealed class ProposeTax
{
    /// <summary>Kronor; more is a slip of the finger.</summary>
    public const int MostThreshold = 1_000_000;

    public TaxKind? Kind { get; set; }

    public decimal? Percent { get; set; }

    public Money? MinimumPayment { get; set; }

    public Money? YearlyThreshold { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    public bool Assumed { get; set; }

    public TaxFigures Figures() => new(Kind!.Value, Percent, MinimumPayment ?? Money.Zero, YearlyThreshold ?? Money.Zero);
}

public sealed class ProposeTaxValidator : AbstractValidator<ProposeTax>
{
    public ProposeTaxValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.Percent).InclusiveBetween(0, 100);
        RuleFor(form => form.MinimumPayment).Must(BeSensible);
        RuleFor(form => form.YearlyThreshold).Must(BeSensible);
        RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(RuleDates.Earliest, RuleDates.Latest);
        RuleFor(form => form.Source).NotEmpty().MaximumLength(ProposedRow.SourceLength);
    }

    private static bool BeSensible(Money? amount) =>
        amount is null || (amount >= Money.Zero && amount <= Money.Kronor(ProposeTax.MostThreshold));
}

/// <summary>Between which days a row may begin.</summary>
internal static class RuleDates
{
    public static readonly DateOnly Earliest = new(2000, 1, 1);
    public static readonly DateOnly Latest = new(2099, 12, 31);
}
