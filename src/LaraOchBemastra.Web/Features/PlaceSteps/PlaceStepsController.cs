using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Places;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.PlaceSteps;

/// <summary>One person's place, and the coordinator's steps with it.</summary>
[Route("groups/{id:guid}/participants/{enrolmentId:guid}")]
[Needs(Permission.PlanGroups)]
public sealed class PlaceStepsController(
    PortalDb db, Viewer viewer, PlaceDesk desk, RefusalSentences sentences, IStringLocalizer<PlaceStepsText> text) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> PlaceDetails(Guid id, Guid enrolmentId) => Shown(id, enrolmentId, new TakeStep());

    [HttpPost("")]
    public async Task<IActionResult> TakeStep(Guid id, Guid enrolmentId, TakeStep form)
    {
        if (!ModelState.IsValid)
        {
            return await Shown(id, enrolmentId, form);
        }

        try
        {
            var source = db.For(viewer).PlannedGroups.Where(group => group.Enrolments.Any(one => one.Id == enrolmentId));
            if (await desk.TakeAsync(id, source, form.By(viewer.AccountId), (group, rules, move) => form.Take(group, enrolmentId, rules, move)) is null)
            {
                return NotFound();
            }
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal, refused.Refusal.Code == Domain.Groups.PlaceRefusals.ReasonNeeded().Code ? nameof(form.Reason) : string.Empty);
            return await Shown(id, enrolmentId, form);
        }

        this.Say(text[$"Done.{form.Choice}"]);
        return LocalRedirect($"/groups/{id}/participants/{enrolmentId}");
    }

    /// <summary>Ends the links she had and mails a new one.</summary>
    [HttpPost("link")]
    public async Task<IActionResult> RenewLink(Guid id, Guid enrolmentId, [FromServices] PlaceMails mails)
    {
        var sent = await db.WriteAsync(async () =>
        {
            var group = await db.For(viewer).PlannedGroups.WithPlaces().SingleOrDefaultAsync(one => one.Id == id);
            if (group?.Enrolments.SingleOrDefault(one => one.Id == enrolmentId) is not { } found)
            {
                return (bool?)null;
            }

            await PlaceLinks.EndAsync(db, enrolmentId);
            await mails.SendLinkAsync(group, found);
            return found.Contact?.Email is not null;
        });
        if (sent is null)
        {
            return NotFound();
        }

        this.Say(text[sent.Value ? "LinkSent" : "LinkEnded"]);
        return LocalRedirect($"/groups/{id}/participants/{enrolmentId}");
    }

    private async Task<IActionResult> Shown(Guid id, Guid enrolmentId, TakeStep form) =>
        await PlaceDetailsPage.LoadAsync(db, viewer, id, enrolmentId, form) is { } page ? View(nameof(PlaceDetails), page) : NotFound();
}

public sealed class PlaceStepsText;
