using FluentValidation;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Web.Features.PlanningChoices;

/// <summary>A new version of the agreement, in the four languages.</summary>
public sealed class WriteAgreement
{
    public string TextSv { get; set; } = string.Empty;

    public string TextNn { get; set; } = string.Empty;

    public string TextNb { get; set; } = string.Empty;

    public string TextEn { get; set; } = string.Empty;

    /// <summary>The version that held when the form was served; 0 when there was none.</summary>
    public int After { get; set; }

    public static WriteAgreement Of(AgreementText? text) => new()
    {
        TextSv = text?.TextSv ?? string.Empty,
        TextNn = text?.TextNn ?? string.Empty,
        TextNb = text?.TextNb ?? string.Empty,
        TextEn = text?.TextEn ?? string.Empty,
        After = text?.Number ?? 0,
    };
}

public sealed class WriteAgreementValidator : AbstractValidator<WriteAgreement>
{
    public WriteAgreementValidator()
    {
        RuleFor(form => form.TextSv).NotEmpty().MaximumLength(AgreementText.TextLength);
        RuleFor(form => form.TextNn).NotEmpty().MaximumLength(AgreementText.TextLength);
        RuleFor(form => form.TextNb).NotEmpty().MaximumLength(AgreementText.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(AgreementText.TextLength);
    }
}
