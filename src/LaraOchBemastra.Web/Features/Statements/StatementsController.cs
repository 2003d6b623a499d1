using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Statements;

/// <summary>What one was paid, by year; nobody else's.</summary>
[Route("payee/statement")]
[Needs(Permission.FileClaims)]
public sealed class StatementsController(PortalDb db, Viewer viewer, IStringLocalizer<StatementsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> YearSlip(int? year) =>
        viewer.LeaderId is null ? NotFound() : View(await Statements.YearSlip.LoadAsync(db, viewer, year));

    [HttpGet("{year:int}.pdf")]
    public async Task<IActionResult> YearSlipPdf(int year)
    {
        if (viewer.LeaderId is null || await Statements.YearSlip.LoadAsync(db, viewer, year) is not { Payments.Count: > 0 } slip)
        {
            return NotFound();
        }

        return File(slip.Pdf(text), LetterPaper.Pdf, $"{text["FileName"]}-{year}.pdf");
    }
}

public sealed class StatementsText;
