using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Templates;

/// <summary>Offers: written once, made into courses many times.</summary>
[Route("templates")]
[Needs(Permission.KeepTemplates)]
public sealed class TemplatesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<TemplatesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> TemplateList(TemplateSearch search)
    {
        ModelState.Clear();
        return View(await Templates.TemplateList.LoadAsync(db, viewer, search));
    }

    [HttpGet("new")]
    public async Task<IActionResult> NewTemplate() => View(await Templates.NewTemplate.SuggestAsync(db, viewer));

    [HttpPost("new")]
    public async Task<IActionResult> NewTemplate(NewTemplate form)
    {
        form.Offer.Choices = await TemplateChoices.LoadAsync(db, viewer);
        Check(form.Faults());
        if (ModelState.IsValid && form.Offer.ToFacts().WhyNot(form.Offer.Choices.Region) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            var template = new CourseTemplate(Guid.CreateVersion7(), form.Offer.Choices.Region, form.OrganisationId, form.Offer.ToFacts());
            db.Add(template);
            return Task.FromResult("/templates");
        });
        this.Say(text["Said.Made"]);
        return LocalRedirect(address);
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> EditTemplate(Guid id) =>
        await LoadAsync(id) is { } template ? View(Templates.EditTemplate.Of(template, await TemplateChoices.LoadAsync(db, viewer))) : NotFound();

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> EditTemplate(Guid id, EditTemplate form)
    {
        if (await LoadAsync(id) is not { } template)
        {
            return NotFound();
        }

        form.About(template, await TemplateChoices.LoadAsync(db, viewer));
        Check(form.Faults());
        if (this.ChangedSince(template, form.Version))
        {
            form.Version = template.Version;
        }
        else if (ModelState.IsValid && form.Offer.ToFacts().WhyNot(form.Offer.Choices.Region) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        template.Write(form.Offer.Choices.Region, form.Offer.ToFacts());
        await db.SaveChangesAsync();
        this.Say(text["Said.Saved"]);
        return LocalRedirect("/templates");
    }

    [HttpPost("{id:guid}/retire")]
    public Task<IActionResult> Retire(Guid id, Guid version) =>
        TakeAsync(id, version, "Said.Retired", template => template.WhyNotRetire(), template => template.Retire());

    [HttpPost("{id:guid}/offer-again")]
    public Task<IActionResult> OfferAgain(Guid id, Guid version) =>
        TakeAsync(id, version, "Said.OfferedAgain", template => template.WhyNotOfferAgain(), template => template.OfferAgain());

    private async Task<IActionResult> TakeAsync(
        Guid id, Guid version, string said, Func<CourseTemplate, Refusal?> whyNot, Action<CourseTemplate> take)
    {
        if (await LoadAsync(id) is not { } template)
        {
            return NotFound();
        }

        if (!this.ChangedSince(template, version) && whyNot(template) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (ModelState.ErrorCount > 0)
        {
            return View(nameof(EditTemplate), Templates.EditTemplate.Of(template, await TemplateChoices.LoadAsync(db, viewer)));
        }

        take(template);
        await db.SaveChangesAsync();
        this.Say(text[said]);
        return LocalRedirect("/templates");
    }

    private Task<CourseTemplate?> LoadAsync(Guid id) =>
        db.For(viewer).KeptTemplates.Include(template => template.Texts).SingleOrDefaultAsync(template => template.Id == id);

    private void Check(IEnumerable<(string Field, string Key)> faults)
    {
        foreach (var (field, key) in faults)
        {
            ModelState.AddModelError(field, text[key]);
        }
    }
}

public sealed class TemplatesText;
