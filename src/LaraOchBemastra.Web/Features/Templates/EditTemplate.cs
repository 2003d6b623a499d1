using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Templates;

/// <summary>A template rewritten; courses already made from it stay as they are.</summary>
public sealed class EditTemplate
{
    public TemplateForm Offer { get; set; } = new();

    public Guid Version { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    [BindNever]
    public string Heading { get; set; } = string.Empty;

    [BindNever]
    public bool Retired { get; set; }

    [BindNever]
    public Guid? OrganisationId { get; set; }

    public static EditTemplate Of(CourseTemplate template, TemplateChoices choices)
    {
        var form = new EditTemplate { Offer = TemplateForm.Of(template.Facts, choices), Version = template.Version };
        form.About(template, choices);
        return form;
    }

    public void About(CourseTemplate template, TemplateChoices choices)
    {
        Offer.Choices = choices;
        (Id, Heading, Retired, OrganisationId) = (template.Id, template.Title, template.Retired, template.OrganisationId);
    }

    public IEnumerable<(string Field, string Key)> Faults() => Offer.Faults(OrganisationId);
}

public sealed class EditTemplateValidator : AbstractValidator<EditTemplate>
{
    public EditTemplateValidator(IValidator<TemplateForm> offer) => RuleFor(form => form.Offer).SetValidator(offer);
}
