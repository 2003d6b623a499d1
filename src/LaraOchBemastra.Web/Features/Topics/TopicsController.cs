using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>The questions of a course. Its leaders write, its coordinator reads.</summary>
public sealed class TopicsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<TopicsText> text) : Controller
{
    /// <summary>In the address of a page whose field for a new question waits for the next one.</summary>
    public const string Ask = "ask";

    [HttpGet("/topics")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> TopicGroups(int page = 1)
    {
        var found = await TopicGroupsPage.LoadAsync(db, viewer, page);
        return found is { Total: 1, Groups: [var only] } ? LocalRedirect($"/groups/{only.Id}/topics") : View(found);
    }

    [HttpGet("/groups/{id:guid}/topics")]
    [Needs(Permission.SeeLogs)]
    public Task<IActionResult> TopicBoard(Guid id, string? view) => Board(id, new AddTopic(), view);

    /// <summary>What is new on a board that is open: nothing (204), or the whole board to be laid over it.</summary>
    [HttpGet("/groups/{id:guid}/topics/fresh")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> FreshBoard(Guid id, string? version, string? view)
    {
        return await BoardVersion.OfAsync(db, viewer, id) switch
        {
            null => NotFound(),
            var now when now == version => NoContent(),
            _ => PartialView("_Board", await TopicBoardPage.LoadAsync(db, viewer, id, view: view)),
        };
    }

    [HttpPost("/groups/{id:guid}/topics")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> AddTopic(Guid id, AddTopic form)
    {
        if (await Written(id) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await Board(id, form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            db.Add(new Topic(id, raisedInSessionId: null, form.Text.Trim(), db.Clock.GetUtcNow().UtcDateTime));
            return Task.FromResult($"/groups/{id}/topics?{Ask}=1");
        });
        this.Say(text["Added"]);
        return LocalRedirect(address);
    }

    [HttpGet("/groups/{id:guid}/topics/{topicId:guid}")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> EditTopic(Guid id, Guid topicId)
    {
        return await Written(id) is { } board && board.Topics.FirstOrDefault(one => one.Id == topicId) is { } topic
            ? View(Topics.EditTopic.Of(topic, board))
            : NotFound();
    }

    [HttpPost("/groups/{id:guid}/topics/{topicId:guid}")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> EditTopic(Guid id, Guid topicId, EditTopic form)
    {
        if (await Written(id) is not { } board || await Stored(id, topicId, form.Version) is not { } topic)
        {
            return NotFound();
        }

        (form.Board, form.TopicId) = (board, topicId);
        form.Ask(topic, ModelState, text, sentences);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        form.Write(topic, form.SessionId(board));
        if (await SavedAsync())
        {
            this.Say(text["Saved"]);
            return LocalRedirect($"/groups/{id}/topics");
        }

        form.Theirs = await db.For(viewer).Topics.AsNoTracking().SingleOrDefaultAsync(one => one.Id == topicId);
        if (form.Theirs is null)
        {
            return NotFound();
        }

        form.Version = form.Theirs.Version;
        ModelState.AddModelError(string.Empty, text["ChangedMeanwhile"]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(form);
    }

    private async Task<bool> SavedAsync()
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<TopicBoardPage?> Written(Guid id) => await TopicBoardPage.LoadAsync(db, viewer, id) is { MayWrite: true } own ? own : null;

    private async Task<Topic?> Stored(Guid groupId, Guid topicId, Guid version)
    {
        var topic = await db.For(viewer).Topics.AsTracking().SingleOrDefaultAsync(one => one.Id == topicId && one.GroupId == groupId);
        if (topic is not null)
        {
            db.Entry(topic).Property(one => one.Version).OriginalValue = version;
        }

        return topic;
    }

    private async Task<IActionResult> Board(Guid id, AddTopic form, string? view = null)
    {
        form.GroupId = id;
        return await TopicBoardPage.LoadAsync(db, viewer, id, form, view) is { } board ? View(board.IsProjector ? "TopicWall" : nameof(TopicBoard), board) : NotFound();
    }
}

public sealed class TopicsText;
