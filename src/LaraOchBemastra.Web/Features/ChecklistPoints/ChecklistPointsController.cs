using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.ChecklistPoints;

/// <summary>The points new courses begin with: the region's, and those a template has beside them.</summary>
[Needs(Permission.KeepTemplates)]
public sealed class ChecklistPointsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ChecklistPointsText> text) : Controller
{
    [HttpGet("/settings/checklist")]
    public Task<IActionResult> RegionPoints() => ShowAsync(viewer.RegionId);

    [HttpPost("/settings/checklist")]
    public Task<IActionResult> RegionPoints(EditPoints form) => SaveAsync(viewer.RegionId, form, "/settings/checklist");

    [HttpGet("/templates/{id:guid}/checklist")]
    public Task<IActionResult> TemplatePoints(Guid id) => ShowAsync(id);

    [HttpPost("/templates/{id:guid}/checklist")]
    public Task<IActionResult> TemplatePoints(Guid id, EditPoints form) => SaveAsync(id, form, $"/templates/{id}/edit");

    private async Task<IActionResult> ShowAsync(Guid ownerId) =>
        await EditPoints.LoadAsync(db, viewer, ownerId) is { } page ? View(nameof(EditPoints), page) : NotFound();

    private async Task<IActionResult> SaveAsync(Guid ownerId, EditPoints form, string address)
    {
        if (await EditPoints.LoadAsync(db, viewer, ownerId) is not { MayWrite: true } page)
        {
            return NotFound();
        }

        form.About(page);
        var points = ModelState.IsValid ? form.Written() : [];
        if (ModelState.IsValid && ChecklistTemplate.WhyNot(points) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        // The first list has no version yet: a form that carries one was opened on something else.
        var list = await ListAsync(ownerId);
        if (list is not null ? this.ChangedSince(list, form.Version) : form.Version != Guid.Empty)
        {
            form.Version = list?.Version ?? Guid.Empty;
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError(string.Empty, text["LookAgain"]);
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(EditPoints), form);
        }

        await db.WriteAsync(async () =>
        {
            // Loaded again inside: of two who write the first list at once, the second rewrites the other's.
            var stored = await ListAsync(ownerId) ?? new ChecklistTemplate(Guid.CreateVersion7(), viewer.RegionId, ownerId);
            stored.Write(points);
            if (stored.Version == Guid.Empty)
            {
                db.Add(stored);
            }

            return stored.Id;
        });
        this.Say(text["Said.Saved"]);
        return LocalRedirect(address);
    }

    private Task<ChecklistTemplate?> ListAsync(Guid ownerId) =>
        db.For(viewer).ChecklistTemplates.Include(one => one.Points).SingleOrDefaultAsync(one => one.OwnerId == ownerId);
}

public sealed class ChecklistPointsText;
