using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Rates;

public sealed class ProposeRate
{
    /// <summary>Kronor; a day is never paid with more, so more is a slip of the finger.</summary>
    public const int MaxAmount = 100_000;

    public RateKind? Kind { get; set; }

    /// <summary>The work an honorarium is for; left aside for other prices.</summary>
    public WorkKind? Work { get; set; }

    public Money? Amount { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    public string Note { get; set; } = string.Empty;

    /// <summary>Announced, not decided.</summary>
    public bool Provisional { get; set; }

    public bool Assumed { get; set; }

    public RateEntry Entry(Region region) =>
        new(region.Id, Kind!.Value, Amount!.Value, region.Currency, ValidFrom!.Value, Source.Trim(), Note.Trim())
        {
            Work = Work ?? WorkKind.Session,
            Provisional = Provisional,
            Assumed = Assumed,
        };
}

internal sealed class ProposeRateValidator : AbstractValidator<ProposeRate>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public ProposeRateValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.Work).IsInEnum();
        RuleFor(form => form.Amount).NotNull();
        RuleFor(form => form.Amount).Must(amount => amount is null || amount <= Money.Kronor(ProposeRate.MaxAmount));
        RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(Earliest, Latest);
        RuleFor(form => form.Source).NotEmpty().MaximumLength(HonorariumRate.SourceLength);
        RuleFor(form => form.Note).MaximumLength(HonorariumRate.NoteLength);
    }
}
