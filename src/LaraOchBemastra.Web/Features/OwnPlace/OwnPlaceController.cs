using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Places;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.OwnPlace;

/// <summary>One's own place, by the link in the mail and without an account.</summary>
[AllowAnonymous]
[SecretLink]
[Route("my-place/{token}")]
public sealed class OwnPlaceController(
    PortalDb db, PlaceDesk desk, RefusalSentences sentences, IStringLocalizer<OwnPlaceText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> OwnPlace(string token) =>
        await OwnPlacePage.LoadAsync(db, token) is { } page ? View(nameof(OwnPlace), page) : NotFound();

    [HttpPost("accept")]
    public Task<IActionResult> Accept(string token) => TakeAsync(token, "Accepted", EnrolmentState.Confirmed, (group, own, move) => group.Accept(own, move));

    [HttpPost("decline")]
    public Task<IActionResult> Decline(string token) => TakeAsync(token, "Declined", EnrolmentState.Declined, (group, own, move) => group.Decline(own, move));

    [HttpPost("withdraw")]
    public Task<IActionResult> Withdraw(string token, Withdrawal who) =>
        TakeAsync(token, "Withdrawn", EnrolmentState.Cancelled, (group, own, move) => who switch
        {
            Withdrawal.Other when OtherOf(group, own) is { } other => group.Cancel(other, move),
            Withdrawal.Both => group.Cancel(own, move, both: true),
            _ => group.Cancel(own, move),
        });

    private static Guid? OtherOf(Group group, Guid own)
    {
        var pair = group.Enrolments.Single(one => one.Id == own).PairId;
        return group.Enrolments.FirstOrDefault(one => pair is not null && one.PairId == pair && one.Id != own && one.Contact?.Email is null)?.Id;
    }

    private async Task<IActionResult> TakeAsync(
        string token, string said, EnrolmentState wanted, Func<Group, Guid, PlaceMove, IReadOnlyList<Enrolment>> step)
    {
        if (await PlaceLinks.FindAsync(db, token) is not { } own)
        {
            return NotFound();
        }

        try
        {
            // Pressed twice, it is done once.
            await desk.TakeAsync(own.GroupId, PlaceLinks.GroupsOf(db, token), new PlaceMover(PlaceThrough.Participant), (group, _, move) =>
                group.Enrolments.Single(one => one.Id == own.Id).State == wanted ? [] : step(group, own.Id, move));
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return await OwnPlace(token);
        }

        this.Say(text[said]);
        return LocalRedirect($"/my-place/{token}{HttpContext.Carried()}");
    }
}

public sealed class OwnPlaceText;
