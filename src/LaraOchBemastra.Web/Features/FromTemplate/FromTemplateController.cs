using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.FromTemplate;

/// <summary>A course from a template, on one page: the date, and where when it is not the usual place.</summary>
[Route("templates/{id:guid}/use")]
[Needs(Permission.PlanGroups)]
public sealed class FromTemplateController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<FromTemplateText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> UseTemplate(Guid id) =>
        await FromTemplate.UseTemplate.SuggestAsync(db, viewer, id) is { } form ? View(form) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> UseTemplate(Guid id, UseTemplate form)
    {
        if (await TemplateInUse.LoadAsync(db, viewer, id) is not { } use)
        {
            return NotFound();
        }

        form.In = use;
        if (form.UnitId is { } unit && use.Units.All(one => one.Id != unit))
        {
            ModelState.AddModelError(nameof(form.UnitId), text["UnitUnknown"]);
        }

        if (ModelState.IsValid && use.Template.WhyNotUse(form.Unit(), form.Language) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var closed = await ClosedDates.LoadAsync(db, viewer, form.Unit().OrganisationId);
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var group = form.Make(await CourseCodes.NextAsync(db, viewer.RegionId, db.Clock.Today(viewer.TimeZone)), closed);
                db.Add(group);
                await CourseChecklists.StartAsync(db, group);
                return $"/groups/{group.Id}";
            });
            this.Say(text["Said.Planned"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }
}

public sealed class FromTemplateText;
