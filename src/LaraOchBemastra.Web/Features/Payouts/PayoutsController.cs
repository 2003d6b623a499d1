using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>From attested claims to what payroll gets.</summary>
[Route("payouts")]
[Needs(Permission.MakeRuns)]
public sealed class PayoutsController(PortalDb db, Viewer viewer, IStringLocalizer<PayoutsText> text, RefusalSentences sentences) : Controller
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
                this.Say(text["Said.Made"]);
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
    public async Task<IActionResult> RunDetails(int number, int page = 1) =>
        await Payouts.RunDetails.LoadAsync(db, viewer, number, page) is { } details ? View(details) : NotFound();

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

        sentences.Add(ModelState, marked.Refusal);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(RunDetails), await Payouts.RunDetails.LoadAsync(db, viewer, number, 1));
    }

    [HttpGet("{number:int}/forms.pdf")]
    [EnableRateLimiting(RequestLimits.Export)]
    public Task<IActionResult> AllForms(int number) => DownloadAsync(number, papers => papers.AllForms());

    [HttpGet("{number:int}/run.csv")]
    [EnableRateLimiting(RequestLimits.Export)]
    public Task<IActionResult> RunFile(int number) => DownloadAsync(number, papers => papers.Csv());

    [HttpGet("{number:int}/form-{claim}.pdf")]
    public Task<IActionResult> ClaimForm(int number, string claim) => DownloadAsync(number, papers => papers.Form(claim));

    private async Task<IActionResult> DownloadAsync(int number, Func<PayoutPapers, PayoutPaper?> choose)
    {
        if (await PayoutPapers.LoadAsync(db, viewer, number) is not { } papers || choose(papers) is not { } paper)
        {
            return NotFound();
        }

        // The file holds whole identity numbers: who took it stands in the trail before a byte is sent.
        db.Note(AuditAction.Exported, nameof(PayoutRun), papers.Run.Id, paper.ToString());
        await db.SaveChangesAsync();
        return File(paper.Content, paper.ContentType, paper.Name);
    }
}

public sealed class PayoutsText;

/// <summary>The words of the form and the CSV; the keys are those of the documents' own word lists.</summary>
public sealed class PayoutFormText;
