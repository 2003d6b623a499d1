using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Meetings;

/// <summary>Meetings of a working group and what is brought up in them.</summary>
[Needs(Permission.SeeWorkingGroups)]
[UsedByRegion(SwitchedOff.WorkingGroups)]
public sealed class MeetingsController(PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<MeetingsText> text) : Controller
{
    [HttpGet("/meetings/{id:guid}")]
    public async Task<IActionResult> MeetingDetails(Guid id) =>
        await Meetings.MeetingDetails.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("/working-groups/{id:guid}/meetings/new")]
    public async Task<IActionResult> CallMeeting(Guid id) => await GroupAsync(id) is { } group
        ? View(new CallMeeting { Group = group, Kind = MeetingKind.Planning, Start = new TimeOnly(13, 0), End = new TimeOnly(14, 30) })
        : NotFound();

    [HttpPost("/working-groups/{id:guid}/meetings/new")]
    public async Task<IActionResult> CallMeeting(Guid id, CallMeeting form)
    {
        if (await GroupAsync(id) is not { } group)
        {
            return NotFound();
        }

        form.Group = group;
        if (ModelState.IsValid && form.ToFacts().WhyNot(viewer.TimeZone) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            var meeting = new PlanningMeeting(Guid.CreateVersion7(), group, form.ToFacts(), viewer.TimeZone);
            db.Add(meeting);
            return Task.FromResult($"/meetings/{meeting.Id}");
        });
        this.Say(text["Called"]);
        return LocalRedirect(address);
    }

    [HttpGet("/meetings/{id:guid}/edit")]
    public async Task<IActionResult> MoveMeeting(Guid id) =>
        await MeetingRoom.LoadAsync(db, viewer, id) is { } room ? View("CallMeeting", Meetings.CallMeeting.Of(room.Meeting, room.Group)) : NotFound();

    [HttpPost("/meetings/{id:guid}/edit")]
    public async Task<IActionResult> MoveMeeting(Guid id, CallMeeting form)
    {
        if (await MeetingRoom.LoadAsync(db, viewer, id) is not { } room)
        {
            return NotFound();
        }

        (form.Group, form.MeetingId) = (room.Group, id);
        if (this.ChangedSince(room.Meeting, form.Version))
        {
            form.Version = room.Meeting.Version;
        }
        else if (ModelState.IsValid && room.Meeting.WhyNotCall(form.ToFacts()) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View("CallMeeting", form);
        }

        room.Meeting.Call(form.ToFacts());
        await db.SaveChangesAsync();
        this.Say(text["Moved"]);
        return LocalRedirect($"/meetings/{id}");
    }

    [HttpGet("/meetings/{id:guid}/themes")]
    public async Task<IActionResult> AddTheme(Guid id) =>
        await MeetingRoom.LoadAsync(db, viewer, id) is { } room ? View(new AddTheme { Meeting = room.Meeting }) : NotFound();

    [HttpPost("/meetings/{id:guid}/themes")]
    public async Task<IActionResult> AddTheme(Guid id, AddTheme form)
    {
        if (await MeetingRoom.LoadAsync(db, viewer, id) is not { } room)
        {
            return NotFound();
        }

        form.Meeting = room.Meeting;
        return await AddAsync(id, meeting => meeting.BringUp(form.Element!.Value, form.Origin!.Value, form.Text.Trim()), "ThemeAdded") ?? View(form);
    }

    [HttpGet("/meetings/{id:guid}/questions")]
    public async Task<IActionResult> AddQuestion(Guid id) =>
        await MeetingRoom.LoadAsync(db, viewer, id) is { } room ? View(new AddQuestion { Meeting = room.Meeting }) : NotFound();

    [HttpPost("/meetings/{id:guid}/questions")]
    public async Task<IActionResult> AddQuestion(Guid id, AddQuestion form)
    {
        if (await MeetingRoom.LoadAsync(db, viewer, id) is not { } room)
        {
            return NotFound();
        }

        form.Meeting = room.Meeting;
        return await AddAsync(id, meeting => meeting.Ask(form.Text.Trim()), "QuestionAdded") ?? View(form);
    }

    // Null when the form has faults, or the minutes are closed: then the sentence stands over it.
    private async Task<IActionResult?> AddAsync(Guid id, Action<PlanningMeeting> add, string said)
    {
        if (!ModelState.IsValid)
        {
            return null;
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                add((await MeetingRoom.LoadAsync(db, viewer, id))!.Meeting);
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

    private Task<WorkingGroup?> GroupAsync(Guid id) => db.For(viewer).WorkingGroups.SingleOrDefaultAsync(group => group.Id == id);
}
