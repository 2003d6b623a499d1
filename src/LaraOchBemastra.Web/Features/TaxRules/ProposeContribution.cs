using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.TaxRules;

public sealed class ProposeContribution
{
    private const int MostAge = 150;

    public EmployerZone Zone { get; set; } = EmployerZone.None;

    public decimal? FullPercent { get; set; }

    public decimal? ReducedPercent { get; set; }

    public int? ReducedFromAge { get; set; }

    public int? NoneBornUntil { get; set; }

    public int? YouthFromAge { get; set; }

    public int? YouthUntilAge { get; set; }

    public Money? YouthMonthlyCeiling { get; set; }

    public string OtherFees { get; set; } = string.Empty;

    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    public bool Assumed { get; set; }

    public ContributionFigures Figures() => new(
        FullPercent!.Value,
        ReducedPercent ?? FullPercent.Value,
        ReducedFromAge,
        NoneBornUntil,
        Youth: YouthFromAge is { } from && YouthUntilAge is { } until
            ? new YouthReduction(from, until, YouthMonthlyCeiling ?? Money.Zero, YouthReduction.Read(OtherFees) ?? [])
            : null,
        Zone: Zone);

    internal sealed class Validator : AbstractValidator<ProposeContribution>
    {
        public Validator()
        {
            RuleFor(form => form.Zone).IsInEnum();
            RuleFor(form => form.FullPercent).NotNull().InclusiveBetween(0, 100);
            RuleFor(form => form.ReducedPercent).InclusiveBetween(0, 100);
            RuleFor(form => form.ReducedFromAge).InclusiveBetween(0, MostAge);
            RuleFor(form => form.NoneBornUntil).InclusiveBetween(1850, 2100);
            RuleFor(form => form.YouthFromAge).InclusiveBetween(0, MostAge);
            RuleFor(form => form.YouthUntilAge).InclusiveBetween(0, MostAge);
            RuleFor(form => form.YouthMonthlyCeiling)
                .Must(amount => amount is null || (amount >= Money.Zero && amount <= Money.Kronor(ProposeTax.MostThreshold)));
            RuleFor(form => form.OtherFees).MaximumLength(ContributionRule.FeesLength).Must(fees => YouthReduction.Read(fees) is not null);
            RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(RuleDates.Earliest, RuleDates.Latest);
            RuleFor(form => form.Source).NotEmpty().MaximumLength(ProposedRow.SourceLength);
        }
    }
}
