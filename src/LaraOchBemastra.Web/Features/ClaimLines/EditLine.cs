using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.ClaimLines;

/// <summary>A journey's cost or lost earnings; which fields there are follows from the kind.</summary>
public sealed class EditLine
{
    public static readonly ClaimLineKind[] Kinds = [.. Enum.GetValues<ClaimLineKind>().Where(kind => kind.IsStated())];

    public Guid Version { get; set; }

    public ClaimLineKind Kind { get; set; }

    public Guid DayId { get; set; }

    public decimal? Hours { get; set; }

    public Money? PayPerHour { get; set; }

    public LostPayBasis? Basis { get; set; } = LostPayBasis.EmployerCertificate;

    public Money? YearlyIncome { get; set; }

    public decimal? Kilometres { get; set; }

    public Money? Cost { get; set; }

    public string Employer { get; set; } = string.Empty;

    public string Route { get; set; } = string.Empty;

    public Treatment? Treatment { get; set; }

    /// <summary>The region has said how the self-employed are paid on some date of the claim.</summary>
    [BindNever]
    public bool SelfEmployed { get; set; }

    [BindNever]
    public Guid ClaimId { get; set; }

    [BindNever]
    public string ClaimNumber { get; set; } = string.Empty;

    [BindNever]
    public Guid? LineId { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Days { get; set; } = [];

    public static EditLine Of(HonorariumClaim claim, ClaimLine line) => new()
    {
        Version = claim.Version,
        Kind = line.Kind,
        DayId = line.ClaimDayId,
        Hours = line.Kind == ClaimLineKind.LostEarnings ? line.Lost : null,
        PayPerHour = line.Kind == ClaimLineKind.LostEarnings ? line.Stated : null,
        Basis = line.Kind == ClaimLineKind.LostEarnings ? line.Basis ?? LostPayBasis.EmployerCertificate : null,
        YearlyIncome = line.YearlyIncomeMinor is { } yearly ? new Money(yearly) : null,
        Kilometres = line.Kind.IsByKm() ? line.Quantity : null,
        Cost = line.Kind.IsReceipted() ? line.Amount : null,
        Employer = line.Employer,
        Route = line.Route,
        Treatment = line.Treatment,
    };

    public static IReadOnlyList<SelectListItem> DaysOf(HonorariumClaim claim) =>
        [.. claim.Days.OrderBy(day => day.Date).Select(day => new SelectListItem(day.Date.InText(), day.Id.ToString()))];

    /// <summary>What can show the loss.</summary>
    public IEnumerable<SelectListItem> Bases(EnumWords words) => Enum.GetValues<LostPayBasis>()
        .Where(one => one != LostPayBasis.SicknessBenefitIncome || SelfEmployed)
        .Select(one => new SelectListItem(words[one], one.ToString()));

    public bool IsSelfEmployed() => Basis == LostPayBasis.SicknessBenefitIncome;

    public ClaimLineEntry Entry() => Kind switch
    {
        ClaimLineKind.LostEarnings => new(Kind, DayId, Hours ?? 0, IsSelfEmployed() ? Money.Zero : PayPerHour ?? Money.Zero, Employer.Trim())
        {
            Basis = Basis,
            YearlyIncome = IsSelfEmployed() ? YearlyIncome : null,
        },
        _ when Kind.IsByKm() => new(Kind, DayId, Kilometres ?? 0, Money.Zero, Route.Trim(), Treatment),
        _ => new(Kind, DayId, 1, Cost ?? Money.Zero, Route.Trim(), Treatment),
    };
}

internal sealed class EditLineValidator : AbstractValidator<EditLine>
{
    public EditLineValidator()
    {
        RuleFor(form => form.Kind).IsInEnum().NotEqual(ClaimLineKind.Honorarium);
        RuleFor(form => form.Treatment).IsInEnum();
        RuleFor(form => form.Employer).MaximumLength(ClaimLine.EmployerLength);
        RuleFor(form => form.Route).MaximumLength(ClaimLine.RouteLength);
        When(form => form.Kind == ClaimLineKind.LostEarnings, () =>
        {
            RuleFor(form => form.Hours).NotNull().GreaterThan(0).LessThanOrEqualTo(ClaimLine.MaxHours);
            RuleFor(form => form.Basis).NotNull().IsInEnum();
            RuleFor(form => form.PayPerHour).NotNull().When(form => !form.IsSelfEmployed(), ApplyConditionTo.CurrentValidator);
            RuleFor(form => form.Employer).NotEmpty().When(form => !form.IsSelfEmployed(), ApplyConditionTo.CurrentValidator);
            RuleFor(form => form.YearlyIncome).NotNull().When(form => form.IsSelfEmployed(), ApplyConditionTo.CurrentValidator);
        });
        When(form => form.Kind.IsByKm(), () =>
        {
            RuleFor(form => form.Kilometres).NotNull().GreaterThan(0).LessThanOrEqualTo(ClaimLine.MaxKm);
            RuleFor(form => form.Route).NotEmpty();
        });
        When(form => form.Kind.IsReceipted(), () => RuleFor(form => form.Cost).NotNull());
    }
}
