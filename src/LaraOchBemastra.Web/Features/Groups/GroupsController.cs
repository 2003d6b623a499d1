using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>Courses: the list, one course, what it is.</summary>
[Needs(Permission.SeeGroups)]
public sealed class GroupsController(PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<GroupsText> text) : Controller
{
    [HttpGet("/groups")]
    public async Task<IActionResult> GroupList(GroupSearch search)
    {
        ModelState.Clear();
        return View(await Groups.GroupList.LoadAsync(db, viewer, search));
    }

    [HttpGet("/groups/{id:guid}")]
    public async Task<IActionResult> GroupDetails(Guid id) =>
        await Groups.GroupDetails.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("/groups/{id:guid}/history")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> GroupHistory(Guid id) =>
        await Groups.GroupHistory.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("/groups/new")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> NewGroup() => View(await Groups.NewGroup.SuggestAsync(db, viewer));

    [HttpPost("/groups/new")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> NewGroup(NewGroup form)
    {
        var choices = form.Facts.Choices = await GroupChoices.LoadAsync(db, viewer);
        CheckChoices(form.Facts);
        if (form.UnitId is not null && choices.Units.All(unit => unit.Id != form.UnitId))
        {
            ModelState.AddModelError(nameof(form.UnitId), text["UnitUnknown"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var unit = choices.Units.Single(one => one.Id == form.UnitId);
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var closed = await ClosedDates.LoadAsync(db, viewer, unit.OrganisationId, form.Skipped().OfType<DateOnly>());
                var group = form.Make(choices.Region, unit, await CourseCodes.NextAsync(db, unit.RegionId, db.Clock.Today(viewer.TimeZone)), closed);
                db.Add(group);
                await CourseChecklists.StartAsync(db, group);
                return $"/groups/{group.Id}";
            });
            this.Say(text["Planned", form.Facts.Title.Trim()]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpGet("/groups/{id:guid}/edit")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> EditGroup(Guid id) =>
        await LoadAsync(id) is { } group ? View(Groups.EditGroup.Of(group, await GroupChoices.LoadAsync(db, viewer))) : NotFound();

    [HttpPost("/groups/{id:guid}/edit")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> EditGroup(Guid id, EditGroup form)
    {
        if (await LoadAsync(id) is not { } group)
        {
            return NotFound();
        }

        form.Heading = group.Title;
        var choices = form.Facts.Choices = await GroupChoices.LoadAsync(db, viewer);
        CheckChoices(form.Facts);
        if (this.ChangedSince(group, form.Version))
        {
            form.Version = group.Version;
            form.Theirs = [.. form.Facts.Theirs(group)];
            return View(form);
        }

        if (ModelState.IsValid && group.WhyNotDescribe(choices.Region, form.Facts.ToFacts()) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        group.Describe(choices.Region, form.Facts.ToFacts());
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect($"/groups/{id}");
    }

    private Task<Group?> LoadAsync(Guid id) => db.For(viewer).PlannedGroups
        .Include(group => group.Leaders).Include(group => group.Enrolments)
        .AsSplitQuery().SingleOrDefaultAsync(group => group.Id == id);

    private void CheckChoices(DescribeGroup facts)
    {
        if (facts.ConditionId is { } condition && facts.Choices.Conditions.All(one => one.Id != condition))
        {
            ModelState.AddModelError($"{nameof(Groups.NewGroup.Facts)}.{nameof(facts.ConditionId)}", text["ConditionUnknown"]);
        }
    }
}
