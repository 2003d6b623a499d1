using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.MoneyRules;

/// <summary>What every row of a region's rules asks for beside its value.</summary>
public abstract class RowForm
{
    public DateOnly? ValidFrom { get; set; }

    public string Source { get; set; } = string.Empty;

    public string Note { get; set; } = string.Empty;

    public bool Assumed { get; set; }

    public RowFacts Facts(Guid regionId) => new(regionId, ValidFrom!.Value, Source.Trim(), Note.Trim(), Assumed);
}

internal abstract class RowFormValidator<T> : AbstractValidator<T>
    where T : RowForm
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    protected RowFormValidator()
    {
        RuleFor(form => form.ValidFrom).NotNull().InclusiveBetween(Earliest, Latest);
        RuleFor(form => form.Source).NotEmpty().MaximumLength(RegionRow.SourceLength);
        RuleFor(form => form.Note).MaximumLength(RegionRow.NoteLength);
    }
}
