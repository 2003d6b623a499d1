using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Minutes;

/// <summary>What was said, decided and taken on in a meeting.</summary>
[Needs(Permission.SeeWorkingGroups)]
[UsedByRegion(SwitchedOff.WorkingGroups)]
public sealed class MinutesController(PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<MinutesText> text) : Controller
{
    [HttpGet("/meetings/{id:guid}/minutes")]
    public async Task<IActionResult> WriteMinutes(Guid id) => await RoomAsync(id) is { } room
        ? View(new WriteMinutes
        {
            Meeting = room.Meeting,
            Group = room.Group,
            Version = room.Meeting.Version,
            Present = [.. room.Meeting.Present.Select(row => row.MemberId)],
            Summary = room.Meeting.Summary,
        })
        : NotFound();

    [HttpPost("/meetings/{id:guid}/minutes")]
    public async Task<IActionResult> WriteMinutes(Guid id, WriteMinutes form)
    {
        if (await RoomAsync(id) is not { } room)
        {
            return NotFound();
        }

        (form.Meeting, form.Group) = (room.Meeting, room.Group);
        if (this.ChangedSince(room.Meeting, form.Version))
        {
            form.Version = room.Meeting.Version;
        }
        else if (ModelState.IsValid && room.Meeting.WhyNotWrite() is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var members = form.MembersToTick().Select(member => member.Id).Where(form.Present.Contains).ToList();
        room.Meeting.Write(members, form.Summary.Trim(), viewer.AccountId);
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect($"/meetings/{id}");
    }

    [HttpGet("/meetings/{id:guid}/decisions")]
    public async Task<IActionResult> AddDecision(Guid id) => await RoomAsync(id) is { } room ? View(new AddDecision { Meeting = room.Meeting }) : NotFound();

    [HttpPost("/meetings/{id:guid}/decisions")]
    public async Task<IActionResult> AddDecision(Guid id, AddDecision form)
    {
        if (await RoomAsync(id) is not { } room)
        {
            return NotFound();
        }

        form.Meeting = room.Meeting;
        return await AddAsync(id, here => here.Meeting.Decide(form.Text.Trim(), viewer.AccountId), "DecisionAdded") ?? View(form);
    }

    [HttpGet("/meetings/{id:guid}/tasks")]
    public async Task<IActionResult> AddTask(Guid id) => await RoomAsync(id) is { } room ? View(Fill(new AddTask(), room)) : NotFound();

    [HttpPost("/meetings/{id:guid}/tasks")]
    public async Task<IActionResult> AddTask(Guid id, AddTask form)
    {
        if (await RoomAsync(id) is not { } room)
        {
            return NotFound();
        }

        Fill(form, room);
        if (form.MemberId is { } member && form.Members.All(item => item.Value != member.ToString()))
        {
            ModelState.AddModelError(nameof(form.MemberId), text["ChooseFromList"]);
        }

        return await AddAsync(id, here => here.Meeting.TakeOn(form.Text.Trim(), form.MemberId!.Value, form.Due!.Value, viewer.AccountId), "TaskAdded") ?? View(form);
    }

    private static AddTask Fill(AddTask form, MeetingRoom room)
    {
        form.Meeting = room.Meeting;
        form.Members = [.. room.Group.Present.Select(member => new SelectListItem(member.Name, member.Id.ToString()))];
        return form;
    }

    // Null when the form has faults, or the minutes are closed: then the sentence stands over it.
    private async Task<IActionResult?> AddAsync(Guid id, Action<MeetingRoom> add, string said)
    {
        if (!ModelState.IsValid)
        {
            return null;
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                add((await RoomAsync(id))!);
                return $"/meetings/{id}";
            });
            this.Say(text[said]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return null;
        }
    }

    private Task<MeetingRoom?> RoomAsync(Guid id) => MeetingRoom.LoadAsync(db, viewer, id);
}
