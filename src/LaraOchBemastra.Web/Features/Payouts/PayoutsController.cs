using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>From attested claims to what payroll gets.</summary>
[Route("payouts")]
[Needs(Permission.MakeRuns)]
public sealed class PayoutsController(
    PortalDb db, Viewer viewer, IStringLocalizer<PayoutsText> text, RefusalSentences sentences, RunFilesBell bell) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> RunList(RunFilter filter) => View(await Payouts.RunList.LoadAsync(db, viewer, filter));

    [HttpGet("next")]
    public async Task<IActionResult> NextRun(RunDates dates, int page = 1) => View(await Payouts.NextRun.LoadAsync(db, viewer, dates, page));

    [HttpPost("")]
    public async Task<IActionResult> MakeRun(MakeRun form)
    {
        if (ModelState.IsValid)
        {
            try
            {
                var address = await form.MakeAsync(db, viewer, this.FormKey());
                await MakeRunFilesAsync(address);
                this.Say(text[form.ByHand ? "Said.MadeByHand" : "Said.Made"]);
                return LocalRedirect(address);
            }
            catch (RefusedException refused)
            {
                sentences.Add(ModelState, refused.Refusal);
            }
        }

        return View(nameof(NextRun), await Payouts.NextRun.LoadAsync(db, viewer, form, 1));
    }

    [HttpGet("{number:int}")]
    public async Task<IActionResult> RunDetails(int number, int page = 1)
    {
        if (await Payouts.RunDetails.LoadAsync(db, viewer, number, page) is not { } details)
        {
            return NotFound();
        }

        if (!details.Papers.IsReady)
        {
            bell.Ring();
        }

        return View(details);
    }

    [HttpPost("{number:int}/paid")]
    public async Task<IActionResult> MarkPaid(int number)
    {
        if (await Payouts.MarkPaid.MarkAsync(db, viewer, number) is not { } marked)
        {
            return NotFound();
        }

        if (marked.Refusal is null)
        {
            this.Say(text["Said.Paid", number]);
            return LocalRedirect($"/payouts/{number}");
        }

        return await RefusedAsync(number, marked.Refusal);
    }

    /// <summary>Those that a code was missing for when the run was made.</summary>
    [HttpPost("{number:int}/files")]
    public async Task<IActionResult> MakeMissingFiles(int number)
    {
        if (await Payouts.MakeMissingFiles.MakeAsync(db, viewer, number) is not { } done)
        {
            return NotFound();
        }

        if (done.Refusal is null)
        {
            this.Say(text["Said.FilesMade", string.Join(", ", done.Made)]);
            return LocalRedirect($"/payouts/{number}");
        }

        return await RefusedAsync(number, done.Refusal);
    }

    [HttpGet("{number:int}/files/all.zip")]
    [EnableRateLimiting(RequestLimits.Export)]
    public async Task<IActionResult> AllFiles(int number)
    {
        if (await RunDownload.ListAsync(db, viewer, number) is not { } list)
        {
            return NotFound();
        }

        var name = RunPapers.ZipName(number);
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = $"attachment; filename={name}";
        await RunDownload.ZipAsync(db, list, name, Response.Body, HttpContext.RequestAborted);
        return new EmptyResult();
    }

    [HttpGet("{number:int}/files/form-{claim}.pdf")]
    public Task<IActionResult> ClaimForm(int number, string claim) => DownloadAsync(number, $"form-{claim}.pdf");

    /// <summary>A file by its name, as it was stored.</summary>
    [HttpGet("{number:int}/files/{name}")]
    [EnableRateLimiting(RequestLimits.Export)]
    public Task<IActionResult> RunFile(int number, string name) => DownloadAsync(number, name);

    private async Task<IActionResult> RefusedAsync(int number, Refusal refusal)
    {
        sentences.Add(ModelState, refusal);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(RunDetails), await Payouts.RunDetails.LoadAsync(db, viewer, number, 1));
    }

    // Outside the run's transaction. What takes long is left to the loop.
    private async Task MakeRunFilesAsync(string address)
    {
        var run = await db.For(viewer).PayoutRuns.Where(one => address == "/payouts/" + one.Number).Select(one => one.Id).SingleAsync();
        if (!await RunFiling.CompleteAsync(db, run, RunFiling.MostForAPage))
        {
            bell.Ring();
        }
    }

    private async Task<IActionResult> DownloadAsync(int number, string name) =>
        await RunDownload.TakeAsync(db, viewer, number, name) is { } taken
            ? File(taken.Content, taken.File.MediaType, taken.File.Name)
            : NotFound();
}

public sealed class PayoutsText;

/// <summary>The words of the form and the CSV; the keys are those of the documents' own word lists.</summary>
public sealed class PayoutFormText;
