using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Payee;

/// <summary>What payroll needs to know of oneself.</summary>
[Route("payee")]
[Needs(Permission.FileClaims)]
public sealed class PayeeController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<PayeeText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EditPayee(string? then) =>
        viewer.LeaderId is null ? NotFound() : await PageAsync(new EditPayee { Then = then ?? string.Empty }, typed: false);

    [HttpPost("")]
    public async Task<IActionResult> EditPayee(EditPayee form)
    {
        if (viewer.LeaderId is not { } leaderId)
        {
            return NotFound();
        }

        var details = await db.For(viewer).PayeeDetails.SingleOrDefaultAsync();
        if (ModelState.IsValid && await NumberAsync(form, details) is { } number)
        {
            if (details is null)
            {
                details = new PayeeDetails(leaderId);
                db.Add(details);
            }

            details.Identify(number, form.Address.Trim());
            await db.SaveChangesAsync();
            this.Say(text["Saved"]);
            return LocalRedirect(Url.IsLocalUrl(form.Then) ? form.Then : "/payee");
        }

        return await PageAsync(form, typed: true);
    }

    // The number that was typed or, when the field was left empty, the one that is stored.
    private async Task<PersonalNumber?> NumberAsync(EditPayee form, PayeeDetails? details)
    {
        var typed = form.IdentityNumber.Length > 0 ? form.IdentityNumber : details?.IdentityNumber;
        if (PersonalNumber.Parse(typed, await IsNorwegianAsync(), db.Clock.Today(viewer.TimeZone)) is { } number)
        {
            return number;
        }

        refusals.Add(ModelState, LeaderRefusals.IdentityNumberWrong(), nameof(form.IdentityNumber));
        return null;
    }

    private async Task<IActionResult> PageAsync(EditPayee form, bool typed)
    {
        var details = await db.For(viewer).PayeeDetails.AsNoTracking().SingleOrDefaultAsync();
        form.Norwegian = await IsNorwegianAsync();
        form.Masked = PersonalNumber.Parse(details?.IdentityNumber, form.Norwegian, db.Clock.Today(viewer.TimeZone))?.Masked;
        if (!typed)
        {
            form.Address = details?.Address ?? string.Empty;
        }

        // An identity number never goes back into a page, not even a wrong one: it may be somebody else's.
        form.IdentityNumber = string.Empty;
        if (ModelState.TryGetValue(nameof(form.IdentityNumber), out var entry))
        {
            entry.RawValue = null;
            entry.AttemptedValue = null;
        }

        return View(nameof(EditPayee), form);
    }

    private Task<bool> IsNorwegianAsync() => db.For(viewer).Regions.AnyAsync(region => region.Country == Country.Norway);
}

public sealed class PayeeText;
