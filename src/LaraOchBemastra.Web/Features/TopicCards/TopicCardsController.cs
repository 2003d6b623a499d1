using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TopicCards;

/// <summary>
/// What the pair does with one card of the board. A press leads back to the board; the board's own script, which says so in
/// a header, gets the sentence alone.
/// </summary>
[Route("groups/{id:guid}/topics")]
[Needs(Permission.LogSessions)]
public sealed class TopicCardsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<TopicCardsText> text) : Controller
{
    /// <summary>Given by the board's own script.</summary>
    [FromHeader(Name = "X-Board")]
    public string? FromScript { get; set; }

    // Where another changed the question first, the board shows how it stands now.
    [HttpPost("{topicId:guid}/move")]
    public Task<IActionResult> Move(Guid id, Guid topicId, string? to, Guid version) => Step(id, topicId, async topic =>
        topic.Version == version && TopicPlace.Move(topic, to, await OpenSessions.OfAsync(db, viewer, id)) ? text["Moved"] : text["LookAgain"]);

    [HttpPost("{topicId:guid}/reopen")]
    public Task<IActionResult> Reopen(Guid id, Guid topicId, Guid version) => Step(id, topicId, topic =>
    {
        if (topic.Version != version)
        {
            return Task.FromResult<string>(text["LookAgain"]);
        }

        topic.Reopen();
        return Task.FromResult<string>(text["Reopened"]);
    });

    /// <summary>Two who press at the same moment are two votes, so the version of the page is not asked for.</summary>
    [HttpPost("{topicId:guid}/vote")]
    public Task<IActionResult> Vote(Guid id, Guid topicId, int step) => Step(id, topicId, topic => Task.FromResult(Asked(topic.WhyNotChange(), () =>
    {
        topic.Vote(Math.Clamp(step, -1, 1));
        return text["Weighs", topic.Weight];
    })));

    [HttpGet("{topicId:guid}/merge")]
    public async Task<IActionResult> MergeTopic(Guid id, Guid topicId) =>
        await TopicCards.MergeTopic.LoadAsync(db, viewer, id, topicId) is { } form ? View(form) : NotFound();

    [HttpPost("{topicId:guid}/merge")]
    public async Task<IActionResult> MergeTopic(Guid id, Guid topicId, MergeTopic form)
    {
        Refusal? refusal = null;
        var said = ModelState.IsValid ? await Cards(id).RunAsync(topicId, async topic =>
        {
            var other = await Cards(id).TopicAsync(form.Into);
            refusal = other is null ? null : topic.WhyNotMergeInto(other);
            return other is null ? null : Asked(refusal, () => form.Merge(topic, other, text));
        }) : null;
        if (refusal is not null)
        {
            sentences.Add(ModelState, refusal);
        }

        return said is not null && refusal is null ? Answer(id, said)
            : !ModelState.IsValid && await TopicCards.MergeTopic.LoadAsync(db, viewer, id, topicId, form.Into) is { } again ? View(again)
            : NotFound();
    }

    [HttpPost("{topicId:guid}/separate")]
    public Task<IActionResult> Separate(Guid id, Guid topicId) => Step(id, topicId, async topic =>
    {
        var other = await Cards(id).TopicAsync(topic.MergedIntoId);
        return other is null ? text["LookAgain"] : Asked(topic.WhyNotSeparate(other), () =>
        {
            topic.Separate(other);
            return text["Separated"];
        });
    });

    [HttpPost("{topicId:guid}/remove")]
    public Task<IActionResult> Remove(Guid id, Guid topicId, Guid version) => Step(id, topicId, async topic =>
    {
        if (topic.Version != version)
        {
            return text["LookAgain"];
        }

        var merged = await Cards(id).MergedIntoAsync(topicId);
        return Asked(topic.WhyNotChange(), () =>
        {
            merged.ForEach(one => one.Separate(topic));
            db.Remove(topic);
            return text["Removed"];
        });
    });

    [HttpPost("take-in")]
    public async Task<IActionResult> TakeIn(Guid id) => await Cards(id).RunAsync(async () =>
    {
        await Cards(id).TakeInAsync();
        return text["TakenIn"];
    }) is { } said ? Answer(id, said) : NotFound();

    private string Asked(Refusal? refusal, Func<string> step) => refusal is null ? step() : sentences[refusal];

    private async Task<IActionResult> Step(Guid id, Guid topicId, Func<Topic, Task<string>> step) =>
        await Cards(id).RunAsync(topicId, async topic => await step(topic)) is { } said ? Answer(id, said) : NotFound();

    private CardStep Cards(Guid groupId) => new(db, viewer, groupId);

    private IActionResult Answer(Guid id, string said)
    {
        if (FromScript is not null)
        {
            return Content(said, "text/plain; charset=utf-8");
        }

        this.Say(said);
        return LocalRedirect($"/groups/{id}/topics");
    }
}

public sealed class TopicCardsText;
