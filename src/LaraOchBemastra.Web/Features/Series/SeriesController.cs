using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Series;

/// <summary>Sessions of a course laid out by a pattern; the dates are shown, struck and restored before they are saved.</summary>
[Needs(Permission.PlanGroups)]
public sealed class SeriesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, SessionMails mails, IStringLocalizer<SeriesText> text) : Controller
{
    [HttpGet("/groups/{id:guid}/sessions/series")]
    public async Task<IActionResult> LaySeries(Guid id)
    {
        if (await Bookings.LoadAsync(db, viewer, id) is not { } group)
        {
            return NotFound();
        }

        var form = Series.LaySeries.SuggestFor(group, db.Clock.Today(viewer.TimeZone));
        return await ShownAsync(id, form);
    }

    [HttpPost("/groups/{id:guid}/sessions/series")]
    public async Task<IActionResult> LaySeries(Guid id, LaySeries form)
    {
        if (await SeriesPage.LoadAsync(db, viewer, id, ModelState.IsValid ? form : null) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || page.Refusal is not null || form.Then == Series.LaySeries.Show || form.Shown != page.Shows)
        {
            return await ShownAsync(id, form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var fresh = (await SeriesPage.LoadAsync(db, viewer, id, form))!;
                Refusal.Guard(fresh.Refusal);
                foreach (var line in fresh.Lines.Where(line => line.IsHeld))
                {
                    fresh.Group.Add(line.Day.Time);
                }

                await Bookings.GuardAsync(db, fresh.Group);
                await mails.TellAsync(fresh.Group);
                return $"/groups/{id}";
            });
            this.Say(text["Laid", page.Held]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            return await ShownAsync(id, form, refused.Refusal);
        }
    }

    private async Task<IActionResult> ShownAsync(Guid id, LaySeries form, Refusal? refused = null)
    {
        var readable = form is { First: not null, Every: not null, Unit: not null, Start: not null, End: not null };
        form.Page = (await SeriesPage.LoadAsync(db, viewer, id, readable && ModelState.ErrorCount == 0 ? form : null))!;
        if ((refused ?? form.Page.Refusal) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        ModelState.Remove(nameof(form.Shown));
        form.Shown = form.Page.Shows;
        return View(nameof(LaySeries), form);
    }
}
