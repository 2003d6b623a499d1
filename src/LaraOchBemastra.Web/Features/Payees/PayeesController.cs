using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Payees;

/// <summary>
/// What payees have entered, for those who pay them. Rule R-PAYEE-1: masked; a value is shown whole one at a time, against a
/// reason, with a row in the audit log.
/// </summary>
[Route("payees")]
[Needs(Permission.SeePayees)]
public sealed class PayeesController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> PayeeList(string? q, int page = 1) => View(await Payees.PayeeList.LoadAsync(db, viewer, q, page));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> PayeeSheet(Guid id) =>
        await Payees.PayeeSheet.LoadAsync(db, viewer, id) is { } sheet ? View(sheet) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Reveal(Guid id, Reveal form)
    {
        if (await Payees.PayeeSheet.LoadAsync(db, viewer, id) is not { } sheet)
        {
            return NotFound();
        }

        var whole = ModelState.IsValid && sheet.Whole(form.Field!.Value) is not null;
        if (whole)
        {
            db.Note(AuditAction.Read, nameof(PayeeDetails), sheet.Details.Id, $"{form.Field}; {form.Reason}");
            await db.SaveChangesAsync();
        }

        // The answer to the post itself: nothing to come back to, and nothing in an address.
        Response.Headers.CacheControl = "no-store";
        return View(nameof(PayeeSheet), sheet.Showing(form, whole));
    }
}

public sealed class PayeesText;
