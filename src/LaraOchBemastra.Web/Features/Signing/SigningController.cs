using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Signing;

/// <summary>After the first name stands under a log: the second, a no, a reminder, the coordinator's name, a witness's.</summary>
[Route("sessions/{id:guid}")]
public sealed class SigningController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, MailDesk desk, IStringLocalizer<SigningText> text) : Controller
{
    private ViewerData Seen => db.For(viewer);

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    private LogSigner Signer => new(viewer.LeaderId ?? Guid.Empty, viewer.AccountId);

    [HttpPost("sign")]
    [Needs(Permission.LogSessions)]
    public Task<IActionResult> SignLog(Guid id, SignLog form) => ChangeAsync(
        id,
        Seen.GroupsToLog(id),
        form,
        "Signed",
        () => form.Log.State == LogState.Open ? SessionRefusals.NotHalfSigned() : form.Log.WhyNotSign(Signer, form.Session.Date, Today(form)),
        () => form.Log.Sign(Signer, form.Session.Date, Today(form), Now));

    [HttpGet("send-back")]
    [Needs(Permission.LogSessions)]
    public Task<IActionResult> SendBack(Guid id) => ShowAsync(id, Seen.GroupsToLog(id), new SendBack());

    [HttpPost("send-back")]
    [Needs(Permission.LogSessions)]
    public Task<IActionResult> SendBack(Guid id, SendBack form) => ChangeAsync(
        id,
        Seen.GroupsToLog(id),
        form,
        "SentBack",
        () => form.Log.WhyNotSendBack(form.Word),
        () => form.Log.SendBack(viewer.AccountId, form.Word.Trim()));

    [HttpPost("remind")]
    [Needs(Permission.SeeLogs)]
    public Task<IActionResult> RemindLeader(Guid id, RemindLeader form) => ChangeAsync(
        id,
        Seen.GroupsInside(id),
        form,
        "Reminded",
        () => form.Log.WhyNotRemind(),
        () => form.Log.Remind(Today(form)),
        () => SignatureMails.RemindAsync(db, desk, form.Group, form.Session, form.Log));

    [HttpGet("sign-for")]
    [Needs(Permission.PlanGroups)]
    public Task<IActionResult> SignFor(Guid id) => ShowAsync(id, Seen.PlannedGroups, new SignFor());

    [HttpPost("sign-for")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> SignFor(Guid id, SignFor form)
    {
        var settings = await Seen.LogSettings.AsNoTracking().SingleOrDefaultAsync() ?? new LogSettings(viewer.RegionId);
        return await ChangeAsync(
            id,
            Seen.PlannedGroups,
            form,
            "SignedFor",
            () => form.Log.WhyNotSignFor(viewer.AccountId, settings, Today(form)),
            () => form.Log.SignFor(viewer.AccountId, form.Reason.Trim(), settings, Today(form), Now));
    }

    [HttpPost("confirm")]
    [Needs(Permission.SeeLogs)]
    public Task<IActionResult> ConfirmLog(Guid id, ConfirmLog form) => ChangeAsync(
        id,
        Seen.GroupsInside(id),
        form,
        "Confirmed",
        () => form.Log.WhyNotConfirm(viewer.AccountId),
        () => form.Log.Confirm(viewer.AccountId, Now));

    private DateOnly Today(SigningForm form) => db.Clock.Today(form.Session.TimeZone);

    private async Task<IActionResult> ChangeAsync(
        Guid id, IQueryable<Group> groups, SigningForm form, string said, Func<Refusal?> whyNot, Action change, Func<Task>? then = null)
    {
        if (!await LoadAsync(id, groups, form))
        {
            return NotFound();
        }

        if (this.ChangedSince(form.Log, form.Version))
        {
            form.Version = form.Log.Version;
        }
        else if (ModelState.IsValid && whyNot() is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form.GetType().Name, form);
        }

        change();
        await (then?.Invoke() ?? Task.CompletedTask);
        await db.SaveChangesAsync();
        this.Say(text[said]);
        return LocalRedirect($"/sessions/{id}");
    }

    private async Task<IActionResult> ShowAsync(Guid id, IQueryable<Group> groups, SigningForm form)
    {
        if (!await LoadAsync(id, groups, form))
        {
            return NotFound();
        }

        form.Version = form.Log.Version;
        return View(form.GetType().Name, form);
    }

    private async Task<bool> LoadAsync(Guid id, IQueryable<Group> groups, SigningForm form)
    {
        var group = await groups.AsNoTracking().Include(one => one.Sessions).SingleOrDefaultAsync(one => one.Sessions.Any(session => session.Id == id));
        var log = await Seen.SessionLogs.AsTracking().Include(one => one.Leaders).Include(one => one.Signatures)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.SessionId == id);
        if (group is null || log is null)
        {
            return false;
        }

        (form.Group, form.Session, form.Log) = (group, group.Sessions.Single(one => one.Id == id), log);
        return true;
    }
}
