using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.RunAgain;

/// <summary>A course once more, or a whole year's plan.</summary>
[Needs(Permission.PlanGroups)]
public sealed class RunAgainController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<RunAgainText> text) : Controller
{
    [HttpGet("/groups/{id:guid}/again")]
    public async Task<IActionResult> RunCourse(Guid id) =>
        await RunAgain.RunCourse.SuggestAsync(db, viewer, id) is { } form ? View(form) : NotFound();

    [HttpPost("/groups/{id:guid}/again")]
    public async Task<IActionResult> RunCourse(Guid id, RunCourse form)
    {
        if (await RunAgain.RunCourse.SuggestAsync(db, viewer, id) is not { } page)
        {
            return NotFound();
        }

        form.About(page);
        if (ModelState.IsValid && page.WhyNot is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var seated = false;
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var made = await CourseAgain.MakeAsync(db, viewer, new WantedCourse(id, form.FirstDate!.Value, form.Title.Trim(), form.SameLeaders));
                seated = made.Leaders.Count > 0;
                return $"/groups/{made.Id}";
            });
            this.Say(text[seated ? "Said.MadeWithLeaders" : "Said.Made"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpGet("/groups/again")]
    public async Task<IActionResult> RunYear(PlanSearch search)
    {
        ModelState.Clear();
        return View(await RunAgain.RunYear.LoadAsync(db, viewer, search));
    }

    [HttpPost("/groups/again")]
    public async Task<IActionResult> RunYear(PlanSearch search, PlanAgain form)
    {
        var page = await RunAgain.RunYear.LoadAsync(db, viewer, search);
        if (page.HasUnknown(form))
        {
            ModelState.AddModelError(string.Empty, text["PlanChanged"]);
        }

        var wanted = page.Take(form);
        if (wanted.Count == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError(string.Empty, text["NoneTicked"]);
        }

        if (!ModelState.IsValid)
        {
            return View(page);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                foreach (var one in wanted)
                {
                    await page.MakeAsync(db, viewer, one);
                }

                return "/groups?state=Planned";
            });
            this.Say(wanted.Count == 1 ? text["Said.OneMade"] : text["Said.ManyMade", wanted.Count]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            // Nothing was made: one course that cannot be held sends the whole plan back.
            db.ChangeTracker.Clear();
            ModelState.AddModelError(string.Empty, text["OneRefused", page.At?.Title ?? string.Empty, sentences[refused.Refusal]]);
            return View(page);
        }
    }
}

public sealed class RunAgainText;
