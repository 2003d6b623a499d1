using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Scanning;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Evidence;

/// <summary>Receipts and certificates under the lines of a claim: left by the payee, read by those who may see the claim.</summary>
[Route("claims/{claimId:guid}")]
public sealed class EvidenceController(
    PortalDb db, Viewer viewer, FileScanner scanner, RefusalSentences refusals, IStringLocalizer<EvidenceText> text) : Controller
{
    // More than a file may have, so that one that is too large is answered by a sentence and not by a broken connection.
    private const int BodyBytes = 3 * ClaimEvidence.MaxBytes;

    [HttpGet("lines/{lineId:guid}/evidence")]
    [Needs(Permission.FileClaims)]
    public async Task<IActionResult> LineEvidence(Guid claimId, Guid lineId) => await PageAsync(claimId, lineId);

    [HttpPost("lines/{lineId:guid}/evidence")]
    [Needs(Permission.FileClaims)]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = BodyBytes)]
    [EnableRateLimiting(RequestLimits.Upload)]
    public async Task<IActionResult> LineEvidence(Guid claimId, Guid lineId, AddEvidence form)
    {
        if (await Evidence.LineEvidence.LoadAsync(db, viewer, claimId, lineId) is not { } page)
        {
            return NotFound();
        }

        try
        {
            Refusal.Guard(page.WhyNotAdd);
            var looked = await form.LookThroughAsync(scanner, HttpContext.RequestAborted);
            await form.KeepAsync(db, viewer, claimId, lineId, looked);
        }
        catch (RefusedException refused)
        {
            refusals.Add(ModelState, refused.Refusal, nameof(AddEvidence.File));
            return await PageAsync(claimId, lineId);
        }

        this.Say(text["Kept"]);
        return LocalRedirect($"/claims/{claimId}#line-{lineId}");
    }

    [HttpPost("evidence/{evidenceId:guid}/remove")]
    [Needs(Permission.FileClaims)]
    public async Task<IActionResult> RemoveEvidence(Guid claimId, Guid evidenceId)
    {
        var (found, lineId, refusal) = await db.WriteAsync(async () =>
        {
            var claim = await db.For(viewer).OwnClaims.Include(one => one.Lines).SingleOrDefaultAsync(one => one.Id == claimId);
            if (claim?.Evidence.FirstOrDefault(one => one.Id == evidenceId) is not { } evidence)
            {
                return (false, Guid.Empty, null);
            }

            var no = claim.WhyNotRemoveEvidence(viewer.AccountId, evidenceId);
            if (no is null)
            {
                claim.RemoveEvidence(viewer.AccountId, evidenceId);
            }

            return (true, evidence.LineId, no);
        });
        if (!found)
        {
            return NotFound();
        }

        if (refusal is null)
        {
            this.Say(text["Removed"]);
            return LocalRedirect($"/claims/{claimId}#line-{lineId}");
        }

        refusals.Add(ModelState, refusal);
        return await PageAsync(claimId, lineId);
    }

    [HttpGet("evidence/{evidenceId:guid}")]
    [Needs(Permission.FileClaims)]
    public async Task<IActionResult> OwnFile(Guid claimId, Guid evidenceId) =>
        await db.For(viewer).OwnEvidence.AsNoTracking().SingleOrDefaultAsync(one => one.Id == evidenceId && one.ClaimId == claimId) is { } evidence
            ? await SendAsync(evidence)
            : NotFound();

    [HttpGet("/review/{id:guid}/evidence/{evidenceId:guid}")]
    [Needs(Permission.SeeGateClaims)]
    public async Task<IActionResult> GateFile(Guid id, Guid evidenceId)
    {
        if (await db.For(viewer).GateEvidence.AsNoTracking().SingleOrDefaultAsync(one => one.Id == evidenceId && one.ClaimId == id) is not { } evidence)
        {
            return NotFound();
        }

        db.Note(AuditAction.Read, nameof(ClaimEvidence), evidence.Id, $"claim {id}");
        await db.SaveChangesAsync();
        return await SendAsync(evidence);
    }

    // A picture is drawn by <img> all the same; opened by itself, nothing in the file may act.
    private async Task<IActionResult> SendAsync(ClaimEvidence evidence)
    {
        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return File(await EvidenceArchive.OpenAsync(db, evidence), MediaTypeOf(evidence.Kind), evidence.Name);
    }

    private static string MediaTypeOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => "application/pdf",
        EvidenceKind.Jpeg => "image/jpeg",
        _ => "image/png",
    };

    private async Task<IActionResult> PageAsync(Guid claimId, Guid lineId)
    {
        db.ChangeTracker.Clear();
        return await Evidence.LineEvidence.LoadAsync(db, viewer, claimId, lineId) is { } page ? View(nameof(LineEvidence), page) : NotFound();
    }
}

public sealed class EvidenceText;
