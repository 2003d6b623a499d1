using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Places;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.PlaceRequests;

/// <summary>Asking for a place without an account. Every answer is the same whether the address is known or not.</summary>
[AllowAnonymous]
public sealed class PlaceRequestsController(
    PortalDb db, PlaceDesk desk, PlaceMails mails, RefusalSentences sentences, IStringLocalizer<PlaceRequestsText> text) : Controller
{
    [HttpGet("/courses/{id:guid}/place")]
    public async Task<IActionResult> RequestPlace(Guid id) => await Shown(id, new RequestPlace());

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("/courses/{id:guid}/place")]
    public async Task<IActionResult> RequestPlace(Guid id, RequestPlace form)
    {
        if (await PlaceCourse.LoadAsync(db, id) is not { } course)
        {
            return NotFound();
        }

        form.Ask(course, ModelState, text);
        if (!ModelState.IsValid || course.WhyNotAsk is not null)
        {
            return await Shown(id, form);
        }

        // The course is the owner of a form that has no account; the key is random.
        var sent = await db.OnceAsync(id, this.FormKey(), async () =>
        {
            var application = form.ToApplication(Language.Current.Code);
            var token = LinkKey.New();
            db.Add(new PlaceRequest(id, LinkKey.Hash(token), application, db.Clock.GetUtcNow().UtcDateTime));
            await mails.AskToConfirmAsync(course.Group, application, token);
            return $"/courses/{id}/place/sent";
        });
        return LocalRedirect(sent + HttpContext.Carried());
    }

    [HttpGet("/courses/{id:guid}/place/sent")]
    public async Task<IActionResult> RequestSent(Guid id) =>
        await PlaceCourse.LoadAsync(db, id) is { } course ? View(course) : NotFound();

    [SecretLink]
    [HttpGet("/place-requests/{token}")]
    public async Task<IActionResult> ConfirmRequest(string token) =>
        await ConfirmRequestPage.LoadAsync(db, token) is { } page ? View(page) : View("LinkOver");

    /// <summary>A press of a button, because programmes that guard mailboxes open every link.</summary>
    [SecretLink]
    [HttpPost("/place-requests/{token}")]
    [ActionName(nameof(ConfirmRequest))]
    public async Task<IActionResult> Confirm(string token)
    {
        if (await ConfirmRequestPage.LoadAsync(db, token) is not { Course: { } course } page)
        {
            return await ConfirmRequest(token);
        }

        try
        {
            var link = await PlaceDesk.InTurnAsync(course.Group.Id, () => db.WriteAsync(() => TakeAsync(token, course.Group.Id)));
            return link is null ? View("LinkOver") : LocalRedirect($"/my-place/{link}{HttpContext.Carried()}");
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return View(page);
        }
    }

    // Who asks twice for the same course is led to the place she asked for first: the link proves that it is her address.
    private async Task<string?> TakeAsync(string token, Guid groupId)
    {
        if (await ConfirmRequestPage.FindAsync(db, token) is not { Application: { } application } request)
        {
            return null;
        }

        Enrolment? own = null;
        await desk.StepAsync(groupId, db.Published.Groups, new PlaceMover(PlaceThrough.Participant), (group, rules, move) =>
        {
            own = group.Earlier(application);
            var made = own is null ? group.Ask(application, rules, move) : [];
            own ??= made[0];
            return made;
        });
        request.Confirm(db.Clock.GetUtcNow().UtcDateTime);
        return own is null ? null : PlaceLinks.Add(db, own.Id);
    }

    private async Task<IActionResult> Shown(Guid id, RequestPlace form)
    {
        if (await PlaceCourse.LoadAsync(db, id) is not { } course)
        {
            return NotFound();
        }

        form.Show(course);
        return View(nameof(RequestPlace), form);
    }
}

public sealed class PlaceRequestsText;
