using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Checklists;

/// <summary>The checklist of a course: read, ticked, added to.</summary>
[Route("groups/{id:guid}/checklist")]
[Needs(Permission.SeeChecklists)]
public sealed class ChecklistsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ChecklistsText> text) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> CourseChecklist(Guid id) => ShownAsync(id, PointForm.Blank);

    /// <summary>For a course that was there before its region had points.</summary>
    [HttpPost("start")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> StartChecklist(Guid id)
    {
        if (await Checklists.CourseChecklist.LoadAsync(db, viewer, id) is not { MayPlan: true })
        {
            return NotFound();
        }

        return LocalRedirect(await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
        {
            if (!await db.For(viewer).Checklists.AnyAsync(list => list.GroupId == id))
            {
                await CourseChecklists.StartAsync(db, await db.For(viewer).PlannedGroups.SingleAsync(group => group.Id == id));
            }

            return $"/groups/{id}/checklist";
        }));
    }

    [HttpPost("")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> AddPoint(Guid id, PointForm form)
    {
        if (await Checklists.CourseChecklist.LoadAsync(db, viewer, id) is not { Mine: not null, MayPlan: true })
        {
            return NotFound();
        }

        if (ModelState.IsValid && form.IsEmpty)
        {
            sentences.Add(ModelState, ChecklistRefusals.TextMissing(), nameof(form.Text));
        }

        if (!ModelState.IsValid)
        {
            return await ShownAsync(id, form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                (await ListAsync(id))!.Add(form.ToPoint());
                return $"/groups/{id}/checklist";
            });
            this.Say(text["Said.Added"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return await ShownAsync(id, form);
        }
    }

    [HttpPost("{itemId:guid}/done")]
    public Task<IActionResult> Tick(Guid id, Guid itemId) =>
        ChangeAsync(id, itemId, "Said.Done", (list, mine) => list.Tick(itemId, mine, viewer.AccountId, Now));

    [HttpPost("{itemId:guid}/open")]
    public Task<IActionResult> Reopen(Guid id, Guid itemId) =>
        ChangeAsync(id, itemId, "Said.Open", (list, mine) => list.Reopen(itemId, mine));

    [HttpGet("{itemId:guid}/not-needed")]
    public async Task<IActionResult> LeaveOut(Guid id, Guid itemId) =>
        await Checklists.LeaveOut.LoadAsync(db, viewer, id, itemId) is { } form ? View(form) : NotFound();

    [HttpPost("{itemId:guid}/not-needed")]
    public async Task<IActionResult> LeaveOut(Guid id, Guid itemId, LeaveOut form)
    {
        if (await Checklists.LeaveOut.LoadAsync(db, viewer, id, itemId) is not { } page)
        {
            return NotFound();
        }

        page.Reason = form.Reason;
        return ModelState.IsValid
            ? await ChangeAsync(id, itemId, "Said.NotNeeded", (list, mine) => list.LeaveOut(itemId, form.Reason.Trim(), mine, viewer.AccountId, Now))
            : View(page);
    }

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    private async Task<IActionResult> ChangeAsync(
        Guid id, Guid itemId, string said, Action<Checklist, IReadOnlyCollection<ChecklistOwner>> change)
    {
        if (await Checklists.CourseChecklist.LoadAsync(db, viewer, id) is not { Mine: not null } page || page.All.All(row => row.Item.Id != itemId))
        {
            return NotFound();
        }

        try
        {
            await db.WriteAsync(async () =>
            {
                change((await ListAsync(id))!, page.Owners);
                return id;
            });
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShownAsync(id, PointForm.Blank);
        }

        this.Say(text[said]);
        return LocalRedirect($"/groups/{id}/checklist");
    }

    private Task<Checklist?> ListAsync(Guid id) =>
        db.For(viewer).Checklists.Include(list => list.Items).SingleOrDefaultAsync(list => list.GroupId == id);

    private async Task<IActionResult> ShownAsync(Guid id, PointForm form) =>
        await Checklists.CourseChecklist.LoadAsync(db, viewer, id, form) is { } page ? View(nameof(CourseChecklist), page) : NotFound();
}

public sealed class ChecklistsText;
