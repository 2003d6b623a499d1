using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Places;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Participants;

/// <summary>Who has a place in a course, who asks for one and who waits.</summary>
[Route("groups/{id:guid}/participants")]
[Needs(Permission.PlanGroups)]
public sealed class ParticipantsController(
    PortalDb db, Viewer viewer, PlaceDesk desk, RefusalSentences sentences, IStringLocalizer<ParticipantsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> ParticipantList(Guid id, ParticipantFilter state)
    {
        ModelState.Clear();
        return await Shown(id, filter: Enum.IsDefined(state) ? state : ParticipantFilter.All);
    }

    [HttpPost("")]
    public async Task<IActionResult> AddParticipant(Guid id, AddParticipant form)
    {
        if (await ParticipantListPage.Groups(db, viewer, id).AsNoTracking().SingleOrDefaultAsync() is not { } group)
        {
            return NotFound();
        }

        form.AskRelation(group, ModelState, text);
        if (!ModelState.IsValid)
        {
            return await Shown(id, form);
        }

        string address;
        try
        {
            address = await PlaceDesk.InTurnAsync(id, () => db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                await desk.StepAsync(id, db.For(viewer).PlannedGroups, new PlaceMover(PlaceThrough.Coordinator, viewer.AccountId), (stored, _, move) =>
                    [stored.Enrol(form.FirstName.Trim(), form.Initial.Trim(), form.Relation ?? default, move)]);
                return Home(id);
            }));
        }
        catch (RefusedException refused)
        {
            // Asked inside the transaction, so that two who take the last place at once are one too many, not two.
            return await Refused(id, refused.Refusal, form);
        }

        this.Say(text["Added", form.FirstName.Trim()]);
        return LocalRedirect(address);
    }

    /// <summary>Offers what is free to those whose turn it is.</summary>
    [HttpPost("offer-next")]
    public async Task<IActionResult> OfferNext(Guid id)
    {
        var offered = await desk.TakeAsync(id, db.For(viewer).PlannedGroups, new PlaceMover(PlaceThrough.Coordinator, viewer.AccountId),
            (group, rules, move) => group.State is GroupState.Cancelled or GroupState.Closed ? [] : group.OfferNext(rules, move));
        if (offered is not { } done)
        {
            return NotFound();
        }

        this.Say(done.People.Count == 0 ? text["NobodyNext"] : text["Offered", string.Join(", ", done.People.Select(one => one.FirstName))]);
        return LocalRedirect(Home(id));
    }

    [HttpPost("decision")]
    public async Task<IActionResult> DecideStart(Guid id, DecideStart form)
    {
        if (await db.For(viewer).PlannedGroups.SingleOrDefaultAsync(one => one.Id == id) is not { } group)
        {
            return NotFound();
        }

        if (ModelState.IsValid && group.WhyNotDecideBy(form.DecideBy) is { } refusal)
        {
            sentences.Add(ModelState, refusal, nameof(form.DecideBy));
        }

        if (!ModelState.IsValid || this.ChangedSince(group, form.Version))
        {
            form.Version = group.Version;
            db.ChangeTracker.Clear();
            return await Shown(id, decision: form);
        }

        group.DecideStartBy(form.DecideBy);
        await db.SaveChangesAsync();
        this.Say(text["Decided"]);
        return LocalRedirect(Home(id));
    }

    private static string Home(Guid id) => $"/groups/{id}/participants";

    private Task<IActionResult> Refused(Guid id, Refusal refusal, AddParticipant form)
    {
        db.ChangeTracker.Clear();
        sentences.Add(ModelState, refusal);
        return Shown(id, form);
    }

    private async Task<IActionResult> Shown(Guid id, AddParticipant? form = null, DecideStart? decision = null, ParticipantFilter filter = ParticipantFilter.All) =>
        await ParticipantListPage.LoadAsync(db, viewer, id, filter, form ?? new AddParticipant(), decision) is { } page
            ? View(nameof(ParticipantList), page)
            : NotFound();
}

public sealed class ParticipantsText;
