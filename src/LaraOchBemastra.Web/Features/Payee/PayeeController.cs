using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Payee;

/// <summary>What payroll needs to know of oneself.</summary>
[Route("payee")]
[Needs(Permission.FileClaims)]
public sealed class PayeeController(
    PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<PayeeText> text, IHostEnvironment environment) : Controller
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
        if (this.ChangedSince(details ?? new PayeeDetails(leaderId), form.Version))
        {
            return await PageAsync(form, typed: true);
        }

        var typed = new TypedPayee(form, details, await CountryAsync(), db.Clock.Today(viewer.TimeZone), environment.IsDevelopment());
        if (ModelState.IsValid)
        {
            foreach (var (refusal, field) in typed.WhyNot())
            {
                refusals.Add(ModelState, refusal, field);
            }
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(form, typed: true);
        }

        if (details is null)
        {
            details = new PayeeDetails(leaderId);
            db.Add(details);
        }

        typed.WriteTo(details);
        if (details.IsProtected)
        {
            (await db.For(viewer).Leaders.SingleAsync(leader => leader.Id == leaderId)).BeProtected();
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Two tabs in the same moment: the later one is told as if she had come a little later.
            db.ChangeTracker.Clear();
            _ = this.ChangedSince(details, Guid.Empty);
            return await PageAsync(form, typed: true);
        }

        this.Say(text["Saved"]);
        return LocalRedirect(Url.IsLocalUrl(form.Then) ? form.Then : "/payee");
    }

    /// <summary>All that is kept of oneself here, whole, as a file for oneself.</summary>
    [HttpGet("copy.json")]
    [EnableRateLimiting(RequestLimits.Export)]
    public async Task<IActionResult> OwnCopy()
    {
        if (await db.For(viewer).PayeeDetails.AsNoTracking().SingleOrDefaultAsync() is not { } details)
        {
            return NotFound();
        }

        db.Note(AuditAction.Exported, nameof(PayeeDetails), details.Id, "own copy");
        await db.SaveChangesAsync();
        Response.Headers.CacheControl = "no-store";
        return File(OwnPayee.Of(details).Json(), "application/json", "payee.json");
    }

    private async Task<IActionResult> PageAsync(EditPayee form, bool typed)
    {
        var details = await db.For(viewer).PayeeDetails.AsNoTracking().SingleOrDefaultAsync();
        form.Version = details?.Version ?? Guid.Empty;
        form.Stored = StoredPayee.Of(details, await CountryAsync(), db.Clock.Today(viewer.TimeZone));
        if (!typed)
        {
            form.Fill(details ?? new PayeeDetails(Guid.Empty));
        }

        form.Forget(ModelState);
        return View(nameof(EditPayee), form);
    }

    private Task<Country> CountryAsync() => db.For(viewer).Regions.Select(region => region.Country).SingleAsync();
}

public sealed class PayeeText;
