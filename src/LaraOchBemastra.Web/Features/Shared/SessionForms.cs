using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>What every form about one session of a course carries.</summary>
public abstract class SessionForm
{
    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public SessionPlace At { get; set; } = null!;
}

/// <summary>Shows and takes forms about a session of a course that the viewer plans.</summary>
public abstract class SessionFormController(PortalDb db, Viewer viewer, RefusalSentences sentences) : Controller
{
    protected PortalDb Db => db;

    protected Viewer Viewer => viewer;

    protected RefusalSentences Sentences => sentences;

    protected async Task<IActionResult> ShowAsync<T>(Guid id, Guid? sessionId, Func<Group, Session?, T> make)
        where T : SessionForm
    {
        var group = await Bookings.LoadAsync(db, viewer, id);
        var session = group?.Sessions.FirstOrDefault(one => one.Id == sessionId);
        if (group is null || (sessionId is not null && session is null))
        {
            return NotFound();
        }

        var form = make(group, session);
        form.Version = group.Version;
        await DressAsync(form, group, session);
        return View(form);
    }

    /// <summary>What stands on the page beside the form.</summary>
    protected virtual async Task DressAsync(SessionForm form, Group group, Session? session) =>
        form.At = await SessionPlace.OfAsync(db, viewer, group, session);

    protected Task<IActionResult> ChangeAsync(Guid id, Guid sessionId, SessionForm form, string said, Action<Group> change) =>
        ChangeAsync(id, sessionId, form, said, group =>
        {
            change(group);
            return Task.CompletedTask;
        });

    /// <param name="id">The course.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="form">As posted.</param>
    /// <param name="said">What to say when it is done.</param>
    /// <param name="change">Asks and changes; a refusal becomes a sentence over the form.</param>
    protected async Task<IActionResult> ChangeAsync(Guid id, Guid sessionId, SessionForm form, string said, Func<Group, Task> change)
    {
        var work = new ChangeSession(db, viewer, id, sessionId);
        var done = ModelState.IsValid ? await work.RunAsync(form.Version, ToldAsync(change)) : new SessionChanged(await work.LoadAsync());
        if (done.Group is not { } group)
        {
            return NotFound();
        }

        if (ModelState.IsValid && done is { Refusal: null, IsStale: false })
        {
            this.Say(said);
            return LocalRedirect($"/groups/{id}");
        }

        if (this.ChangedSince(group, form.Version))
        {
            form.Version = group.Version;
        }
        else if (done.Refusal is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        await DressAsync(form, group, group.Sessions.Single(one => one.Id == sessionId));
        return View(form);
    }

    // Those who come, lead or are guests are told in the same unit of what was moved or cancelled.
    private Func<Group, Task> ToldAsync(Func<Group, Task> change) => async group =>
    {
        await change(group);
        await HttpContext.RequestServices.GetRequiredService<SessionMails>().TellAsync(group);
    };
}
