using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Templates;

/// <summary>A new template, and whose it is.</summary>
public sealed class NewTemplate
{
    /// <summary>None: the whole region's, for those whose role holds for it.</summary>
    public Guid? OrganisationId { get; set; }

    public TemplateForm Offer { get; set; } = new();

    /// <summary>The field's usual course, by country.</summary>
    public static async Task<NewTemplate> SuggestAsync(PortalDb db, Viewer viewer)
    {
        var choices = await TemplateChoices.LoadAsync(db, viewer);
        var swedish = choices.Region.Country == Country.Sweden;
        var usual = new CourseTemplateFacts { Words = [] };
        usual = swedish ? usual : usual with { SessionCount = 2, Start = new TimeOnly(9, 0), End = new TimeOnly(14, 30), Audience = Audience.PatientsAndRelatives };
        return new NewTemplate
        {
            OrganisationId = !choices.ForRegion && choices.Organisations.Count == 1 ? choices.Organisations[0].Id : null,
            Offer = TemplateForm.Of(choices.Region.MixedAudience ? usual : usual with { Audience = Audience.Patients }, choices),
        };
    }

    public IEnumerable<(string Field, string Key)> Faults()
    {
        var whose = OrganisationId is { } id ? Offer.Choices.Organisations.Any(one => one.Id == id) : Offer.Choices.ForRegion;
        return whose ? Offer.Faults(OrganisationId) : [(nameof(OrganisationId), "OrganisationUnknown"), .. Offer.Faults(null)];
    }
}

public sealed class NewTemplateValidator : AbstractValidator<NewTemplate>
{
    public NewTemplateValidator(IValidator<TemplateForm> offer) => RuleFor(form => form.Offer).SetValidator(offer);
}
