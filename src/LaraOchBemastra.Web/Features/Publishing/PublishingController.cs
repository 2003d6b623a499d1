using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Publishing;

/// <summary>The steps of a course's life: published, taken back, cancelled and closed.</summary>
[Needs(Permission.PlanGroups)]
public sealed class PublishingController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, CourseMails mails, IStringLocalizer<PublishingText> text) : Controller
{
    [HttpGet("/groups/{id:guid}/publish")]
    public Task<IActionResult> PublishGroup(Guid id) => ShowAsync(id, new PublishGroup());

    [HttpPost("/groups/{id:guid}/publish")]
    public async Task<IActionResult> PublishGroup(Guid id, PublishGroup form)
    {
        var region = await db.For(viewer).Regions.SingleAsync();
        IReadOnlyList<Candidate> seated = [];
        return await TakeAsync(id, form, "Published", WhyNotAsync, group => group.Publish(region, seated));

        async Task<Refusal?> WhyNotAsync(Group group)
        {
            seated = await Candidates.SeatedAsync(db, group);
            return group.WhyNotPublish(region, seated);
        }
    }

    [HttpGet("/groups/{id:guid}/unpublish")]
    public Task<IActionResult> UnpublishGroup(Guid id) => ShowAsync(id, new UnpublishGroup());

    [HttpPost("/groups/{id:guid}/unpublish")]
    public Task<IActionResult> UnpublishGroup(Guid id, UnpublishGroup form) =>
        TakeAsync(id, form, "Unpublished", group => Task.FromResult(group.WhyNotUnpublish()), group => group.Unpublish());

    [HttpGet("/groups/{id:guid}/cancel")]
    public Task<IActionResult> CancelGroup(Guid id) => ShowAsync(id, new CancelGroup());

    [HttpPost("/groups/{id:guid}/cancel")]
    public Task<IActionResult> CancelGroup(Guid id, CancelGroup form) =>
        TakeAsync(id, form, "Cancelled", group => Task.FromResult(group.WhyNotCancel()), group => group.Cancel(form.Reason.Trim()), mails.CancelledAsync);

    [HttpGet("/groups/{id:guid}/close")]
    public Task<IActionResult> CloseGroup(Guid id) => ShowAsync(id, new CloseGroup());

    [HttpPost("/groups/{id:guid}/close")]
    public async Task<IActionResult> CloseGroup(Guid id, CloseGroup form)
    {
        var (today, unlogged) = (db.Clock.Today(viewer.TimeZone), await UnloggedAsync(id));
        return await TakeAsync(id, form, "Closed", group => Task.FromResult(group.WhyNotClose(today, unlogged)), group => group.Close(today, unlogged));
    }

    private async Task<IActionResult> ShowAsync(Guid id, StepForm form)
    {
        if (await LoadAsync(id) is not { } group)
        {
            return NotFound();
        }

        form.Version = group.Version;
        return await PageAsync(group, form);
    }

    private async Task<IActionResult> TakeAsync(
        Guid id, StepForm form, string said, Func<Group, Task<Refusal?>> whyNot, Action<Group> take, Func<Group, Task>? tell = null)
    {
        if (await LoadAsync(id) is not { } group)
        {
            return NotFound();
        }

        if (this.ChangedSince(group, form.Version))
        {
            form.Version = group.Version;
        }
        else if (ModelState.IsValid && await whyNot(group) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(group, form);
        }

        take(group);
        await (tell?.Invoke(group) ?? Task.CompletedTask);
        await db.SaveChangesAsync();
        this.Say(text[said]);
        return LocalRedirect($"/groups/{id}");
    }

    private async Task<IActionResult> PageAsync(Group group, StepForm form)
    {
        form.Group = group;
        if (form is PublishGroup && group.State == GroupState.Planned)
        {
            form.Missing = group.MissingToPublish(await db.For(viewer).Regions.SingleAsync(), await Candidates.SeatedAsync(db, group));
        }
        else if (form is CloseGroup && group.WhyNotClose(db.Clock.Today(viewer.TimeZone), await UnloggedAsync(group.Id)) is { } refusal)
        {
            form.Missing = [refusal];
        }
        else if (form is CancelGroup cancel)
        {
            cancel.News = await CourseNews.OfAsync(db, viewer, group);
        }

        return View(form);
    }

    private Task<Group?> LoadAsync(Guid id) => db.For(viewer).PlannedGroups
        .Include(group => group.Sessions).Include(group => group.Leaders).Include(group => group.Substitutes).Include(group => group.Organisers)
        .AsSplitQuery().SingleOrDefaultAsync(group => group.Id == id);

    private Task<int> UnloggedAsync(Guid id) =>
        SessionsWithoutLog.Of(db, db.For(viewer).PlannedGroups.Where(group => group.Id == id)).CountAsync();
}
