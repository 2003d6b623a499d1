using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Participants;

/// <summary>Who takes part in a course, kept by hand by its coordinator.</summary>
[Route("groups/{id:guid}/participants")]
[Needs(Permission.PlanGroups)]
public sealed class ParticipantsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ParticipantsText> text) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> ParticipantList(Guid id) => Shown(id, new AddParticipant());

    [HttpPost("")]
    public async Task<IActionResult> AddParticipant(Guid id, AddParticipant form)
    {
        if (await ParticipantListPage.Group(db, viewer, id).AsNoTracking().SingleOrDefaultAsync() is not { } group)
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
            address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var stored = await ParticipantListPage.Group(db, viewer, id).SingleAsync();
                stored.Enrol(form.FirstName.Trim(), form.Initial.Trim(), form.Relation ?? default);
                return $"/groups/{id}/participants";
            });
        }
        catch (RefusedException refused)
        {
            // Asked inside the transaction, so that two who take the last place at once are one too many, not two.
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return await Shown(id, form);
        }

        this.Say(text["Added", form.FirstName.Trim()]);
        return LocalRedirect(address);
    }

    [HttpPost("{enrolmentId:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid enrolmentId)
    {
        var name = await db.WriteAsync(async () =>
        {
            var group = await ParticipantListPage.Group(db, viewer, id).SingleOrDefaultAsync();
            var enrolment = group?.Enrolments.SingleOrDefault(one => one.Id == enrolmentId);
            if (enrolment is { LeftOn: null })
            {
                group!.Leave(enrolmentId, db.Clock.Today(group.TimeZone));
            }

            return enrolment?.ShownName;
        });
        if (name is null)
        {
            return NotFound();
        }

        this.Say(text["HasLeft", name]);
        return LocalRedirect($"/groups/{id}/participants");
    }

    private async Task<IActionResult> Shown(Guid id, AddParticipant form) =>
        await ParticipantListPage.LoadAsync(db, viewer, id, form) is { } page ? View(nameof(ParticipantList), page) : NotFound();
}

public sealed class ParticipantsText;
