using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Places;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TypedRequests;

/// <summary>What the coordinator types from telephone and letter.</summary>
[Route("groups/{id:guid}/participants")]
[Needs(Permission.PlanGroups)]
public sealed class TypedRequestsController(
    PortalDb db, Viewer viewer, PlaceDesk desk, RefusalSentences sentences, IStringLocalizer<TypedRequestsText> text) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> TypeRequest(Guid id) => Shown(id, new TypeRequest { LetterLanguage = Setup.Language.Current.Code });

    [HttpPost("new")]
    public async Task<IActionResult> TypeRequest(Guid id, TypeRequest form)
    {
        if (await GroupAsync(id) is not { } group)
        {
            return NotFound();
        }

        form.Group = group;
        form.AskRelation(ModelState, text);
        if (!ModelState.IsValid)
        {
            return await Shown(id, form);
        }

        try
        {
            var address = await PlaceDesk.InTurnAsync(id, () => db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var done = await desk.StepAsync(id, db.For(viewer).PlannedGroups, form.By(viewer.AccountId), form.Take);
                return $"/groups/{id}/participants/{done!.Value.People[0].Id}";
            }));
            this.Say(text["Typed", form.FirstName.Trim()]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return await Shown(id, form);
        }
    }

    [HttpGet("{enrolmentId:guid}/contact")]
    public async Task<IActionResult> EditContact(Guid id, Guid enrolmentId)
    {
        if (await WithPeople(id).AsNoTracking().SingleOrDefaultAsync() is not { } group || One(group, enrolmentId) is not { } one)
        {
            return NotFound();
        }

        db.Note(AuditAction.Read, nameof(Enrolment), enrolmentId, "contact");
        await db.SaveChangesAsync();
        return View(TypedRequests.EditContact.Of(group, one));
    }

    [HttpPost("{enrolmentId:guid}/contact")]
    public async Task<IActionResult> EditContact(Guid id, Guid enrolmentId, EditContact form)
    {
        if (await WithPeople(id).SingleOrDefaultAsync() is not { } group || One(group, enrolmentId) is not { } one)
        {
            return NotFound();
        }

        (form.Group, form.EnrolmentId) = (group, enrolmentId);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(group, form.Version))
        {
            form.Version = group.Version;
            return View(form);
        }

        group.Correct(enrolmentId, form.ToApplicant(one));
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect($"/groups/{id}/participants/{enrolmentId}");
    }

    private static Enrolment? One(Group group, Guid enrolmentId) => group.Enrolments.SingleOrDefault(one => one.Id == enrolmentId);

    private Task<Group?> GroupAsync(Guid id) =>
        db.For(viewer).PlannedGroups.Include(group => group.Enrolments).AsNoTracking().SingleOrDefaultAsync(group => group.Id == id);

    private IQueryable<Group> WithPeople(Guid id) => db.For(viewer).PlannedGroups.WithPlaces().Where(group => group.Id == id);

    private async Task<IActionResult> Shown(Guid id, TypeRequest form)
    {
        if (await GroupAsync(id) is not { } group)
        {
            return NotFound();
        }

        (form.Group, form.Rules) = (group, await PlacesOf.RulesAsync(db, group.RegionId));
        return View(nameof(TypeRequest), form);
    }
}

public sealed class TypedRequestsText;
