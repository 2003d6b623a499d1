using FluentValidation;
using LaraOchBemastra.Domain.Mail;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.MailTexts;

public sealed class EditMailText
{
    public string Subject { get; set; } = string.Empty;

    public string Body { get; set; } = string.Empty;

    /// <summary>Of the newest wording when the form was served; empty when there was none.</summary>
    public Guid Version { get; set; }

    /// <summary>The button that was pressed: save, or only show.</summary>
    public string? Then { get; set; }

    [BindNever]
    [ValidateNever]
    public MailTextPage Page { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public MailWords? Preview { get; set; }

    public bool IsPreview => Then == "preview";

    public MailWords Words => new(Subject.Trim(), Body.ReplaceLineEndings("\n").Trim() + "\n");

    public static EditMailText Of(MailTextPage page, int? from)
    {
        var words = page.Versions.FirstOrDefault(version => version.Number == from)?.Words ?? page.Newest?.Words ?? page.Standard;
        return new EditMailText { Page = page, Subject = words.Subject, Body = words.Body, Version = page.Newest?.Version ?? Guid.Empty };
    }
}

public sealed class EditMailTextValidator : AbstractValidator<EditMailText>
{
    public EditMailTextValidator()
    {
        RuleFor(form => form.Subject).NotEmpty().MaximumLength(RegionMailText.SubjectLength);

        // One sign is kept for the line break that ends the text.
        RuleFor(form => form.Body).NotEmpty().MaximumLength(RegionMailText.BodyLength - 1);
    }
}
