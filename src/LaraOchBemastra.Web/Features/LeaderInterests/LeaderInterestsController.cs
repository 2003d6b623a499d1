using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.LeaderInterests;

/// <summary>The coordinator's list of those who would like to lead, and the one step from there to the register.</summary>
[Route("leader-interests")]
[Needs(Permission.ChooseLeaders)]
public sealed class LeaderInterestsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<LeaderInterestsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> InterestList(LeaderInterestState? state, int page = 1)
    {
        ModelState.Clear();
        return await LeaderInterests.InterestList.LoadAsync(db, viewer, state, page) is { } list ? View(list) : NotFound();
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> MoveInterest(Guid id) =>
        await FindAsync(id) is { } one ? View(await LeaderInterests.MoveInterest.Of(one).ShowAsync(db, viewer, one)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> MoveInterest(Guid id, MoveInterest form)
    {
        if (await FindAsync(id) is not { } one)
        {
            return NotFound();
        }

        if (ModelState.IsValid && one.WhyNotMove(form.State!.Value) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (ModelState.IsValid && one.Version != form.Version)
        {
            this.ChangedSince(one, form.Version);
            form.Version = one.Version;
        }

        if (!ModelState.IsValid)
        {
            return View(await form.ShowAsync(db, viewer, one));
        }

        one.Move(form.State!.Value, form.Note.Trim());
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect($"/leader-interests/{id}");
    }

    [HttpPost("{id:guid}/leader")]
    public async Task<IActionResult> BecomeLeader(Guid id)
    {
        if (await FindAsync(id) is not { } one)
        {
            return NotFound();
        }

        if (one.LeaderId is { } there)
        {
            return LocalRedirect($"/leaders/{there}");
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
        {
            var fresh = (await FindAsync(id))!;
            if (fresh.LeaderId is { } made)
            {
                return $"/leaders/{made}";
            }

            var leader = fresh.BecomeLeader(db.Clock.Today(viewer.TimeZone));
            db.Add(leader);
            return $"/leaders/{leader.Id}";
        });
        this.Say(text["Became"]);
        return LocalRedirect(address);
    }

    private async Task<LeaderInterest?> FindAsync(Guid id) =>
        (await db.PlanningSettingsAsync(viewer.RegionId)).TakesLeaderInterest
            ? await db.For(viewer).LeaderInterests.AsTracking().SingleOrDefaultAsync(one => one.Id == id)
            : null;
}

public sealed class LeaderInterestsText;
