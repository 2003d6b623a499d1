using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Approvals;

/// <summary>The steps of minutes: struck out, done, handed over by those who wrote, approved by one who speaks for the users.</summary>
[Needs(Permission.SeeWorkingGroups)]
[UsedByRegion(SwitchedOff.WorkingGroups)]
public sealed class ApprovalsController(PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ApprovalsText> text) : Controller
{
    [HttpPost("/meetings/{id:guid}/hand-over")]
    public Task<IActionResult> HandOver(Guid id) => TakeAsync(id, "HandedOver", room =>
    {
        room.Meeting.HandOver(db.Clock.Today(viewer.TimeZone), viewer.AccountId, Now);
        return Task.CompletedTask;
    });

    [HttpPost("/meetings/{id:guid}/approve")]
    public Task<IActionResult> Approve(Guid id) => TakeAsync(id, "Approved", async room =>
    {
        room.Meeting.Approve(room.Me, viewer.AccountId, Now);
        await MeetingWork.AddAsync(db, room, viewer);
    });

    [HttpPost("/meetings/{id:guid}/lines/{lineId:guid}/strike")]
    public Task<IActionResult> Strike(Guid id, Guid lineId) => TakeAsync(
        id,
        "Struck",
        room =>
        {
            room.Meeting.Strike(lineId);
            return Task.CompletedTask;
        },
        meeting => meeting.Lines.Any(line => line.Id == lineId) || meeting.Tasks.Any(task => task.Id == lineId));

    [HttpPost("/meetings/{id:guid}/tasks/{taskId:guid}/done")]
    public Task<IActionResult> FinishTask(Guid id, Guid taskId) => TakeAsync(
        id,
        "TaskChanged",
        room =>
        {
            var done = room.Meeting.Tasks.Single(task => task.Id == taskId).DoneOn;
            room.Meeting.Finish(taskId, done is null ? db.Clock.Today(viewer.TimeZone) : null);
            return Task.CompletedTask;
        },
        meeting => meeting.Tasks.Any(task => task.Id == taskId));

    [HttpGet("/meetings/{id:guid}/send-back")]
    public async Task<IActionResult> SendBack(Guid id) =>
        await MeetingRoom.LoadAsync(db, viewer, id) is { } room ? View(new SendBack { Meeting = room.Meeting }) : NotFound();

    [HttpPost("/meetings/{id:guid}/send-back")]
    public async Task<IActionResult> SendBack(Guid id, SendBack form)
    {
        if (await MeetingRoom.LoadAsync(db, viewer, id) is not { } room)
        {
            return NotFound();
        }

        form.Meeting = room.Meeting;
        if (ModelState.IsValid && room.Meeting.WhyNotApprove(room.Me, viewer.AccountId) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        return await TakeAsync(id, "SentBack", here =>
        {
            here.Meeting.SendBack(here.Me, viewer.AccountId, form.Reason.Trim());
            return Task.CompletedTask;
        });
    }

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    // Loaded and asked again inside the unit: of two who press at once, the second is told how it stands.
    private async Task<IActionResult> TakeAsync(Guid id, string said, Func<MeetingRoom, Task> take, Func<PlanningMeeting, bool>? has = null)
    {
        try
        {
            var found = await db.WriteAsync(async () =>
            {
                var room = await MeetingRoom.LoadAsync(db, viewer, id);
                if (room is null || has?.Invoke(room.Meeting) == false)
                {
                    return false;
                }

                await take(room);
                return true;
            });
            if (!found)
            {
                return NotFound();
            }

            this.Say(text[said]);
        }
        catch (RefusedException refused)
        {
            this.Say(sentences[refused.Refusal]);
        }

        return LocalRedirect($"/meetings/{id}");
    }
}

public sealed class ApprovalsText;
