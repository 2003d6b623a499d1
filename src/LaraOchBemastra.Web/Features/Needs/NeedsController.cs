using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Needs;

/// <summary>What people wait for, and what comes of it.</summary>
[Needs(Permission.BeSignedIn)]
public sealed class NeedsController(PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<NeedsText> text) : Controller
{
    [HttpGet("/needs")]
    [Needs(Permission.SeeNeeds)]
    public async Task<IActionResult> NeedList(NeedSearch search)
    {
        ModelState.Clear();
        return View(await Needs.NeedList.LoadAsync(db, viewer, search));
    }

    [HttpGet("/needs/{conditionId:guid}/{unitId:guid}")]
    [Needs(Permission.SeeNeeds)]
    public async Task<IActionResult> NeedDetails(Guid conditionId, Guid unitId) =>
        await Needs.NeedDetails.LoadAsync(db, viewer, conditionId, unitId) is { } page ? View(page) : NotFound();

    [HttpGet("/needs/new")]
    public async Task<IActionResult> RegisterNeed()
    {
        var form = new RegisterNeed { People = 1 };
        await form.ChooseAmongAsync(db, viewer);
        return View(form);
    }

    [HttpPost("/needs/new")]
    public async Task<IActionResult> RegisterNeed(RegisterNeed form)
    {
        await form.ChooseAmongAsync(db, viewer);
        form.Unknown().ToList().ForEach(field => ModelState.AddModelError(field, text["ChooseFromList"]));
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var unit = await db.For(viewer).Units.SingleAsync(one => one.Id == form.UnitId);
        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            db.Add(new Need(
                Guid.CreateVersion7(), unit, form.ConditionId!.Value, form.People!.Value, form.Note.Trim(), viewer.AccountId, db.Clock.Today(viewer.TimeZone)));
            return Task.FromResult(viewer.May(Permission.SeeNeeds) ? "/needs" : "/start");
        });
        this.Say(text["Registered"]);
        return LocalRedirect(address);
    }

    [HttpGet("/needs/{conditionId:guid}/{unitId:guid}/plan")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> PlanNeed(Guid conditionId, Guid unitId)
    {
        var form = new PlanNeed { Answer = NeedAnswer.Course };
        if (!await form.ChooseAmongAsync(db, viewer, conditionId, unitId))
        {
            return NotFound();
        }

        form.Title = form.Need.Condition;
        form.UnitId = form.Units.Count == 1 ? form.Units[0].Id : null;
        return View(form);
    }

    [HttpPost("/needs/{conditionId:guid}/{unitId:guid}/plan")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> PlanNeed(Guid conditionId, Guid unitId, PlanNeed form)
    {
        if (!await form.ChooseAmongAsync(db, viewer, conditionId, unitId))
        {
            return NotFound();
        }

        if (form.UnitId is { } unit && form.Units.All(one => one.Id != unit))
        {
            ModelState.AddModelError(nameof(form.UnitId), text["ChooseFromList"]);
        }

        if (form.Answer == NeedAnswer.WorkingGroup && !form.HasWorkingGroups)
        {
            ModelState.AddModelError(nameof(form.Answer), text["ChooseFromList"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () => form.MakeAsync(db, viewer));
            this.Say(text[form.Answer == NeedAnswer.Course ? "CoursePlanned" : "GroupMade", form.Title.Trim()]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpGet("/needs/{needId:guid}/drop")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> DropNeed(Guid needId) =>
        await LoadAsync(needId) is { } need ? View(new DropNeed { Need = need, Version = need.Version }) : NotFound();

    [HttpPost("/needs/{needId:guid}/drop")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> DropNeed(Guid needId, DropNeed form)
    {
        if (await LoadAsync(needId) is not { } need)
        {
            return NotFound();
        }

        form.Need = need;
        if (this.ChangedSince(need, form.Version))
        {
            form.Version = need.Version;
        }
        else if (ModelState.IsValid && need.WhyNotAnswer() is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        need.Drop(form.Reason.Trim());
        await db.SaveChangesAsync();
        this.Say(text["Dropped"]);
        return LocalRedirect("/needs");
    }

    private Task<Need?> LoadAsync(Guid id) => db.For(viewer).PlannedNeeds.SingleOrDefaultAsync(need => need.Id == id);
}
