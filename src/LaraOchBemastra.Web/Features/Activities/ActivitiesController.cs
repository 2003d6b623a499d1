using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Activities;

/// <summary>Work beside sessions: entered by a leader or a coordinator, confirmed by somebody else than the payee.</summary>
[Route("activities")]
[Needs(Permission.SeeLogs)]
public sealed class ActivitiesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ActivitiesText> text) : Controller
{
    private ActivityWitness Witness => new(viewer.AccountId, viewer.LeaderId);

    [HttpGet("")]
    public async Task<IActionResult> ActivityList(bool waiting = false, int page = 1) =>
        View(await Activities.ActivityList.LoadAsync(db, viewer, waiting, page));

    [HttpGet("new")]
    public async Task<IActionResult> EnterActivity() =>
        View(await new EnterActivity { LeaderIds = [viewer.LeaderId] }.WithChoicesAsync(db, viewer));

    [HttpPost("new")]
    public async Task<IActionResult> EnterActivity(EnterActivity form)
    {
        await form.WithChoicesAsync(db, viewer);
        if (ModelState.IsValid)
        {
            Check(form);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () => MakeAsync(form));
        this.Say(text["Entered"]);
        return LocalRedirect(address);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ActivityDetails(Guid id) =>
        await Activities.ActivityDetails.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/confirm")]
    public Task<IActionResult> ConfirmActivity(Guid id) => ChangeAsync(
        id, "Confirmed", (activity, _) => activity.WhyNotConfirm(Witness), (activity, _) => activity.Confirm(Witness, db.Clock.GetUtcNow().UtcDateTime));

    [HttpPost("{id:guid}/withdraw")]
    public Task<IActionResult> WithdrawActivity(Guid id) => ChangeAsync(
        id,
        "Withdrawn",
        (activity, at) => activity.WhyNotWithdraw(viewer.AccountId, at.Coordinates, at.Claimed),
        (activity, at) => activity.Withdraw(viewer.AccountId, at.Coordinates, at.Claimed));

    private void Check(EnterActivity form)
    {
        if (Activity.WhyNotEnter(form.Facts(), form.Present, db.Clock.Today(viewer.TimeZone)) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        var chosen = form.Present.Select(id => id.ToString());
        if (chosen.Except(form.Leaders.Select(one => one.Value)).Any()
            || (form.GroupId is { } group && form.Groups.All(one => one.Value != group.ToString())))
        {
            ModelState.AddModelError(string.Empty, text["Unknown"]);
        }
    }

    // The course's unit pays; without a course the unit of the first leader.
    private async Task<string> MakeAsync(EnterActivity form)
    {
        var seen = db.For(viewer);
        var group = form.GroupId is { } id ? await seen.InsideGroups.SingleAsync(one => one.Id == id) : null;
        var first = form.Present[0];
        var unitId = group?.UnitId ?? await seen.InsideLeaders.Union(seen.Leaders).Where(leader => leader.Id == first).Select(leader => leader.UnitId).SingleAsync();
        var unit = await seen.Units.SingleAsync(one => one.Id == unitId);
        var activity = new Activity(unit, group, form.Facts(), form.Present, Witness, db.Clock.GetUtcNow().UtcDateTime);
        db.Add(activity);
        return $"/activities/{activity.Id}";
    }

    private async Task<IActionResult> ChangeAsync(
        Guid id, string said, Func<Activity, (bool Coordinates, bool Claimed), Refusal?> whyNot, Action<Activity, (bool Coordinates, bool Claimed)> change)
    {
        var activity = await db.For(viewer).Activities.Include(one => one.Leaders).SingleOrDefaultAsync(one => one.Id == id);
        if (activity is null)
        {
            return NotFound();
        }

        var standing = await Activities.ActivityDetails.StandingAsync(db, viewer, id);
        if (whyNot(activity, standing) is { } refusal)
        {
            this.Say(sentences[refusal]);
            return LocalRedirect($"/activities/{id}");
        }

        change(activity, standing);
        await db.SaveChangesAsync();
        this.Say(text[said]);
        return LocalRedirect($"/activities/{id}");
    }
}
