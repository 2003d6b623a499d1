using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Mandates;

/// <summary>What the region asks of its gates.</summary>
public sealed class EditChoices
{
    public Guid Version { get; set; }

    public bool MandatesRequired { get; set; }

    public int? SamplePercent { get; set; }

    public int? UnusualPercent { get; set; }

    public static EditChoices Of(GateChoices choices) => new()
    {
        Version = choices.Version,
        MandatesRequired = choices.MandatesRequired,
        SamplePercent = choices.SamplePercent,
        UnusualPercent = choices.UnusualPercent,
    };
}

public sealed class EditChoicesValidator : AbstractValidator<EditChoices>
{
    public EditChoicesValidator()
    {
        RuleFor(form => form.SamplePercent).NotNull().InclusiveBetween(0, GateChoices.MostPercent);
        RuleFor(form => form.UnusualPercent).NotNull().InclusiveBetween(GateChoices.LeastUnusualPercent, GateChoices.MostUnusualPercent);
    }
}
