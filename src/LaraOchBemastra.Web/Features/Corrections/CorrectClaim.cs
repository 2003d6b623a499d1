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

    public List<ForgottenLine> Added { get; set; } = [];

    /// <param name="settled">As it was paid.</param>
    /// <param name="said">By the correction that came back; none when nothing was.</param>
    public static CorrectClaim Of(IReadOnlyList<SettledDay> settled, CorrectionEntry? said) => new()
    {
        Reason = said?.Reason ?? string.Empty,
        Days = [.. settled.Select(day => CorrectDay.Of(day, said?.Days.FirstOrDefault(one => one.DayId == day.Day.Id)))],
        Lines = [.. settled.SelectMany(day => day.Lines).Where(line => line.Kind.IsStated())
            .Select(line => CorrectLine.Of(line, said?.Lines.FirstOrDefault(one => one.LineId == line.Id)))],
        Added = [.. said?.Added.Select(ForgottenLine.Of) ?? []],
    };

    public CorrectionEntry Entry() => new(
        [.. Days.Select(day => day.Entry())],
        [.. Lines.Select(line => new CorrectedLine(line.LineId, decimal.Round(line.Quantity ?? 0, ClaimLine.QuantityDecimals), line.UnitPrice ?? Money.Zero))],
        Reason)
    {
        Added = [.. Added.Where(line => line.Kind is not null).Select(line => line.Entry(line.Kind!.Value))],
    };

    /// <summary>So that each day has a line to be filled in, however many were.</summary>
    public void LeaveRoom(IEnumerable<SettledDay> settled) =>
        Added.AddRange(settled.Where(day => !Added.Exists(line => line.DayId == day.Day.Id && line.IsEmpty())).Select(day => new ForgottenLine { DayId = day.Day.Id }).ToList());
}

public sealed class CorrectLine
{
    public Guid LineId { get; set; }

    /// <summary>Kilometres, hours or tickets.</summary>
    public decimal? Quantity { get; set; }

    public Money? UnitPrice { get; set; }

    public static CorrectLine Of(ClaimLine line, CorrectedLine? said) => new()
    {
        LineId = line.Id,
        Quantity = said?.Quantity ?? line.Lost,
        UnitPrice = said?.UnitPrice ?? line.Stated,
    };
}

public sealed class CorrectClaimValidator : AbstractValidator<CorrectClaim>
{
    public CorrectClaimValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().MaximumLength(HonorariumClaim.ReasonLength);
        RuleFor(form => form.Days.Count).LessThanOrEqualTo(CorrectClaim.MostDays);
        RuleFor(form => form.Lines.Count).LessThanOrEqualTo(CorrectClaim.MostLines);
        RuleFor(form => form.Added.Count).LessThanOrEqualTo(CorrectClaim.MostLines);
        RuleForEach(form => form.Days).SetValidator(new CorrectDayValidator());
        RuleForEach(form => form.Added).SetValidator(new ForgottenLineValidator());
        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(one => one.Quantity).InclusiveBetween(0, ClaimLine.MaxKm);
            line.RuleFor(one => one.UnitPrice).Must(price => price is null || (price >= Money.Zero && price <= Money.Kronor(ClaimLine.MaxAmount)));
        });
    }
}
