using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>Payroll's own file of what it paid and refused: first what would become of each row, then all of it at once.</summary>
[Route("payouts/{number:int}/confirmation")]
[Needs(Permission.MakeRuns)]
public sealed class ConfirmationsController(
    PortalDb db, Viewer viewer, IDataProtectionProvider protection, RefusalSentences sentences, IStringLocalizer<ConfirmationsText> text) : Controller
{
    private const int BodyBytes = 2 * 1024 * 1024;

    [HttpGet("")]
    public async Task<IActionResult> ConfirmRun(int number) =>
        await Confirmations.ConfirmRun.LoadAsync(db, viewer, number) is { } page ? View(page) : NotFound();

    /// <summary>The dry run; nothing is written.</summary>
    [HttpPost("")]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(ValueLengthLimit = BodyBytes, MultipartBodyLengthLimit = BodyBytes)]
    public Task<IActionResult> CheckConfirmation(int number, [Bind(Prefix = nameof(Confirmations.ConfirmRun.Form))] TakeConfirmation form) =>
        ReadAsync(number, form, (page, file) => ShownAsync(page, form, file, propose: string.IsNullOrEmpty(form.KeyColumn)));

    [HttpPost("take")]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(ValueLengthLimit = BodyBytes, MultipartBodyLengthLimit = BodyBytes)]
    public Task<IActionResult> TakeConfirmation(
        int number, [Bind(Prefix = nameof(Confirmations.ConfirmRun.Form))] TakeConfirmation form, [FromServices] ClaimMails mails) =>
        ReadAsync(number, form, async (page, file) =>
        {
            var heard = await HearPayroll.TakeAsync(db, viewer, mails, number, form, file);
            if (heard?.Refusal is { } refusal)
            {
                sentences.Add(ModelState, refusal);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return await ShownAsync(page, form, file, propose: false);
            }

            this.Say(heard?.Back is { } back ? text["Said.TakenBack", heard.Paid, heard.Refused, back] : text["Said.Taken", heard?.Paid ?? 0, heard?.Refused ?? 0]);
            return LocalRedirect($"/payouts/{number}");
        });

    private async Task<IActionResult> ReadAsync(int number, TakeConfirmation form, Func<ConfirmRun, ConfirmationFile, Task<IActionResult>> then)
    {
        if (await Confirmations.ConfirmRun.LoadAsync(db, viewer, number) is not { } page)
        {
            return NotFound();
        }

        var (resent, valid) = (!string.IsNullOrEmpty(form.Checked), ModelState.IsValid);
        try
        {
            if (await form.ContentAsync(protection, viewer.AccountId, number) is { } content)
            {
                var file = ConfirmationFile.Read(content);
                form.Seal(protection, viewer.AccountId, number, content);
                ModelState.Remove($"{nameof(page.Form)}.{nameof(form.Checked)}");
                return valid ? await then(page, file) : View(nameof(ConfirmRun), page with { Form = form, File = file });
            }

            ModelState.AddModelError("Form.File", text[resent ? "CheckedTooOld" : "FileMissing"]);
        }
        catch (CsvFaultException fault)
        {
            ModelState.AddModelError("Form.File", text[$"CsvFault.{fault.Fault}", CsvReader.MostRows, CsvReader.MostColumns]);
        }

        return View(nameof(ConfirmRun), page);
    }

    private async Task<IActionResult> ShownAsync(ConfirmRun page, TakeConfirmation form, ConfirmationFile file, bool propose) =>
        View(nameof(ConfirmRun), await page.WithAsync(db, viewer, form, file, propose));
}

public sealed class ConfirmationsText;
