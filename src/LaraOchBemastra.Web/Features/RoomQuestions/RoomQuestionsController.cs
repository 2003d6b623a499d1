using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.RoomQuestions;

/// <summary>
/// "Write your question" from the phones in the room. The pair opens and closes; a phone needs no account, says no name and
/// gets no cookie but the form's own.
/// </summary>
public sealed class RoomQuestionsController(PortalDb db, RefusalSentences sentences, IStringLocalizer<RoomQuestionsText> text) : Controller
{
    [HttpPost("/groups/{id:guid}/topics/room")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> OpenRoom(Guid id, [FromServices] Viewer viewer)
    {
        var rules = await RoomLinks.RulesAsync(db, viewer.RegionId);
        if (rules?.PhonesInRoom != true || !await db.For(viewer).LedGroups.AnyAsync(group => group.Id == id))
        {
            return NotFound();
        }

        await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
        {
            await RoomOpening.OpenAsync(db, viewer, id, rules.RoomHours);
            return Board(id);
        });
        this.Say(text["Opened"]);
        return LocalRedirect(Board(id));
    }

    [HttpPost("/groups/{id:guid}/topics/room/close")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> CloseRoom(Guid id, [FromServices] Viewer viewer)
    {
        if (!await db.For(viewer).LedGroups.AnyAsync(group => group.Id == id))
        {
            return NotFound();
        }

        await db.WriteAsync(() => RoomOpening.CloseAsync(db, viewer, id));
        this.Say(text["Closed"]);
        return LocalRedirect(Board(id));
    }

    /// <param name="token">The room's link.</param>
    /// <param name="phone">A random word this page was given, by which a second press of one phone is known.</param>
    /// <param name="done">What was done a moment ago; in the address, because what is said once would need a cookie.</param>
    [HttpGet("/ask/{token}")]
    [AllowAnonymous]
    [EnableRateLimiting(RequestLimits.Room)]
    public Task<IActionResult> AskQuestion(string token, string? phone, string? done) =>
        Page(token, new AskQuestion { Phone = phone, Done = done is PhoneKey.Asked or PhoneKey.Liked ? done : null });

    [HttpPost("/ask/{token}")]
    [AllowAnonymous]
    [EnableRateLimiting(RequestLimits.Room)]
    public async Task<IActionResult> AskQuestion(string token, AskQuestion form)
    {
        if (!ModelState.IsValid)
        {
            return await Page(token, form);
        }

        if (await RoomLinks.FindAsync(db, token) is not { } room)
        {
            return Shut();
        }

        try
        {
            await db.OnceAsync(room.Id, this.FormKey(), async () =>
            {
                await form.WriteAsync(db, room);
                return "/ask";
            });
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return await Page(token, form);
        }

        return LocalRedirect(PhoneKey.Address(token, form.Phone, PhoneKey.Asked));
    }

    [HttpPost("/ask/{token}/{topicId:guid}/like")]
    [AllowAnonymous]
    [EnableRateLimiting(RequestLimits.Room)]
    public async Task<IActionResult> LikeTopic(string token, Guid topicId, string? phone)
    {
        if (await RoomLinks.FindAsync(db, token) is not { } room)
        {
            return Shut();
        }

        if (!await RoomLinks.Topics(db, room).AnyAsync(topic => topic.Id == topicId))
        {
            return NotFound();
        }

        await db.OnceAsync(room.Id, PhoneKey.Of(phone, topicId), async () =>
        {
            (await RoomLinks.Topics(db, room).AsTracking().SingleOrDefaultAsync(topic => topic.Id == topicId))?.Like();
            return "/ask";
        });
        return LocalRedirect(PhoneKey.Address(token, phone, PhoneKey.Liked));
    }

    private static string Board(Guid id) => $"/groups/{id}/topics";

    private async Task<IActionResult> Page(string token, AskQuestion form) =>
        await RoomLinks.FindAsync(db, token) is { } room ? View(nameof(AskQuestion), await form.ShownAsync(db, room, token)) : Shut();

    // The same for a link that was, is not yet, or never was.
    private ViewResult Shut()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("RoomClosed");
    }
}

public sealed class RoomQuestionsText;
