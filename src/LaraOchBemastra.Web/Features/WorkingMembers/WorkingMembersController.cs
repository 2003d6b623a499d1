using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.WorkingMembers;

/// <summary>Who joins a working group, and who leaves it.</summary>
[Needs(Permission.PlanGroups)]
[UsedByRegion(SwitchedOff.WorkingGroups)]
public sealed class WorkingMembersController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<WorkingMembersText> text) : Controller
{
    [HttpGet("/working-groups/{id:guid}/members")]
    public async Task<IActionResult> AddMember(Guid id)
    {
        var form = new AddMember();
        return await form.ChooseAmongAsync(db, viewer, id) ? View(form) : NotFound();
    }

    [HttpPost("/working-groups/{id:guid}/members")]
    public async Task<IActionResult> AddMember(Guid id, AddMember form)
    {
        if (!await form.ChooseAmongAsync(db, viewer, id))
        {
            return NotFound();
        }

        if (form.PersonId is { } person && form.People.All(item => item.Value != person.ToString()))
        {
            ModelState.AddModelError(nameof(form.PersonId), text["ChooseFromList"]);
        }

        if (form.PersonId is null && string.IsNullOrWhiteSpace(form.Name))
        {
            ModelState.AddModelError(nameof(form.PersonId), text["WhoMissing"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var group = await db.For(viewer).PlannedWorkingGroups.Include(one => one.Members).SingleAsync(one => one.Id == id);
                group.Join(form.ToFacts(viewer));
                return $"/working-groups/{id}";
            });
            this.Say(text["Joined"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpPost("/working-groups/{id:guid}/members/{memberId:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid memberId)
    {
        var found = await db.WriteAsync(async () =>
        {
            var group = await db.For(viewer).PlannedWorkingGroups.Include(one => one.Members).SingleOrDefaultAsync(one => one.Id == id);
            var isThere = group?.Present.Any(one => one.Id == memberId) == true;
            if (isThere)
            {
                group!.Leave(memberId, db.Clock.Today(viewer.TimeZone));
            }

            return isThere;
        });
        return found ? LocalRedirect($"/working-groups/{id}") : NotFound();
    }
}

public sealed class WorkingMembersText;
