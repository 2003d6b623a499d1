using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Reversals;

/// <summary>A run is taken back by two people.</summary>
[Route("payouts/{number:int}/reversal")]
[Needs(Permission.MakeRuns)]
public sealed class ReversalsController(PortalDb db, Viewer viewer, IStringLocalizer<ReversalsText> text, RefusalSentences sentences) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> RunReversal(int number) =>
        await Reversals.RunReversal.LoadAsync(db, viewer, number) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> AskReversal(int number, [Bind(Prefix = nameof(Reversals.RunReversal.Asking))] AskReversal form)
    {
        if (!ModelState.IsValid)
        {
            return await ShownAsync(number, form);
        }

        return await AnsweredAsync(number, await form.AskAsync(db, viewer, number), text["Said.Asked"], form);
    }

    [HttpPost("drop")]
    public async Task<IActionResult> DropReversal(int number) =>
        await AnsweredAsync(number, await Reversals.DropReversal.DropAsync(db, viewer, number), text["Said.Dropped"]);

    [HttpPost("confirm")]
    public async Task<IActionResult> ConfirmReversal(int number, [Bind(Prefix = nameof(Reversals.RunReversal.Confirming))] ConfirmReversal form)
    {
        if (!ModelState.IsValid)
        {
            return await ShownAsync(number);
        }

        return await AnsweredAsync(number, await form.ConfirmAsync(db, viewer, number), text["Said.Reversed"]);
    }

    private async Task<IActionResult> AnsweredAsync(int number, ReversalAnswer? answer, string said, AskReversal? form = null)
    {
        if (answer is null)
        {
            return NotFound();
        }

        if (answer.Refusal is { } refusal)
        {
            sentences.Add(ModelState, refusal);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShownAsync(number, form);
        }

        this.Say(said);
        return LocalRedirect($"/payouts/{answer.Number}");
    }

    private async Task<IActionResult> ShownAsync(int number, AskReversal? form = null) =>
        await Reversals.RunReversal.LoadAsync(db, viewer, number) is { } page
            ? View(nameof(RunReversal), page with { Asking = form ?? page.Asking })
            : NotFound();
}

public sealed class ReversalsText;
