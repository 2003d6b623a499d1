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

namespace LaraOchBemastra.Web.Features.WorkingGroups;

/// <summary>Those who plan, carry out and evaluate together.</summary>
[Needs(Permission.SeeWorkingGroups)]
[UsedByRegion(SwitchedOff.WorkingGroups)]
public sealed class WorkingGroupsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<WorkingGroupsText> text) : Controller
{
    [HttpGet("/working-groups")]
    public async Task<IActionResult> WorkingGroupList(WorkingGroupSearch search)
    {
        ModelState.Clear();
        return View(await WorkingGroups.WorkingGroupList.LoadAsync(db, viewer, search));
    }

    [HttpGet("/working-groups/{id:guid}")]
    public async Task<IActionResult> WorkingGroupDetails(Guid id) =>
        await WorkingGroups.WorkingGroupDetails.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("/working-groups/new")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> StartGroup()
    {
        var form = new StartGroup();
        await form.ChooseAmongAsync(db, viewer);
        return View(form);
    }

    [HttpPost("/working-groups/new")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> StartGroup(StartGroup form)
    {
        await form.ChooseAmongAsync(db, viewer);
        Refuse(form.Unknown());
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var unit = await db.For(viewer).PlannedUnits.SingleAsync(one => one.Id == form.UnitId);
        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            var group = new WorkingGroup(Guid.CreateVersion7(), unit, form.Title.Trim(), form.ConditionId);
            group.Join(new MemberFacts(viewer.Name, WorkingRole.Coordinator) { AccountId = viewer.AccountId, LeaderId = viewer.LeaderId });
            db.Add(group);
            return Task.FromResult($"/working-groups/{group.Id}");
        });
        this.Say(text["Started"]);
        return LocalRedirect(address);
    }

    [HttpGet("/working-groups/{id:guid}/course")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> TieCourse(Guid id)
    {
        var form = new TieCourse();
        return await form.ChooseAmongAsync(db, viewer, id) ? View(form) : NotFound();
    }

    [HttpPost("/working-groups/{id:guid}/course")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> TieCourse(Guid id, TieCourse form)
    {
        if (!await form.ChooseAmongAsync(db, viewer, id))
        {
            return NotFound();
        }

        Refuse(form.CourseId is { } course && form.Courses.All(item => item.Value != course.ToString()) ? [nameof(form.CourseId)] : []);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            return LocalRedirect(await db.OnceAsync(viewer.AccountId, this.FormKey(), () => form.TieAsync(db, viewer, id)));
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    private void Refuse(IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            ModelState.AddModelError(field, text["ChooseFromList"]);
        }
    }
}

public sealed class WorkingGroupsText;
