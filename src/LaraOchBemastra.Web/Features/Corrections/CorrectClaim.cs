using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Corrections;

/// <summary>What should have been paid, filled in with what was.</summary>
public sealed class CorrectClaim
{
    public const int MostDays = 100;
    public const int MostLines = 500;

    /// <summary>Öre of the difference on the button that sends; none until it has been reckoned.</summary>
    public long? Shown { get; set; }

    public string Reason { get; set; } = string.Empty;

    public List<CorrectDay> Days { get; set; } = [];

    public List<CorrectLine> Lines { get; set; } = [];

    public static CorrectClaim Of(IReadOnlyList<SettledDay> settled) => new()
    {
        Days = [.. settled.Select(day => new CorrectDay
        {
            DayId = day.Day.Id,
            Extent = day.Day.Extent,
            Hours = day.Day.Extent == HonorariumExtent.Hours ? day.Day.Hours : null,
        })],
        Lines = [.. settled.SelectMany(day => day.Lines).Where(line => line.Kind.IsStated()).Select(line => new CorrectLine
        {
            LineId = line.Id,
            Quantity = line.Lost,
            UnitPrice = line.Stated,
        })],
    };

    public CorrectionEntry Entry() => new(
        [.. Days.Select(day => new CorrectedDay(
            day.DayId,
            day.Extent ?? HonorariumExtent.None,
            day.Extent == HonorariumExtent.Hours ? day.Hours ?? 0 : 0,
            day.TakenBack))],
        [.. Lines.Select(line => new CorrectedLine(line.LineId, decimal.Round(line.Quantity ?? 0, ClaimLine.QuantityDecimals), line.UnitPrice ?? Money.Zero))],
        Reason);
}

public sealed class CorrectDay
{
    public Guid DayId { get; set; }

    public HonorariumExtent? Extent { get; set; }

    public decimal? Hours { get; set; }

    /// <summary>Nothing of the day was right.</summary>
    public bool TakenBack { get; set; }
}

public sealed class CorrectLine
{
    public Guid LineId { get; set; }

    /// <summary>Kilometres, hours or tickets.</summary>
    public decimal? Quantity { get; set; }

    public Money? UnitPrice { get; set; }
}

public sealed class CorrectClaimValidator : AbstractValidator<CorrectClaim>
{
    public CorrectClaimValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().MaximumLength(HonorariumClaim.ReasonLength);
        RuleFor(form => form.Days.Count).LessThanOrEqualTo(CorrectClaim.MostDays);
        RuleFor(form => form.Lines.Count).LessThanOrEqualTo(CorrectClaim.MostLines);
        RuleForEach(form => form.Days).ChildRules(day =>
        {
            day.RuleFor(one => one.Extent).IsInEnum();
            day.RuleFor(one => one.Hours).InclusiveBetween(0, ClaimLine.MaxHours);
        });
        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(one => one.Quantity).InclusiveBetween(0, ClaimLine.MaxKm);
            line.RuleFor(one => one.UnitPrice).Must(price => price is null || (price >= Money.Zero && price <= Money.Kronor(ClaimLine.MaxAmount)));
        });
    }
}
