using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LaraOchBemastra.Web.Features.Certificates;

/// <summary>That somebody was there, on paper: from the coordinator, or fetched by one's own link after the course.</summary>
public sealed class CertificatesController(PortalDb db, RefusalSentences sentences) : Controller
{
    [HttpGet("/groups/{id:guid}/certificates")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> CertificateList(Guid id)
    {
        if (await CourseCertificates.LoadAsync(db, HttpContext.Viewer()!, id) is not { } course)
        {
            return NotFound();
        }

        db.Note(AuditAction.Read, nameof(Enrolment), id, "certificates");
        await db.SaveChangesAsync();
        return View(course);
    }

    [HttpGet("/groups/{id:guid}/certificates/all.pdf")]
    [Needs(Permission.PlanGroups)]
    [EnableRateLimiting(RequestLimits.Export)]
    public async Task<IActionResult> AllCertificates(Guid id, bool allowance)
    {
        if (await CourseCertificates.LoadAsync(db, HttpContext.Viewer()!, id) is not { } course)
        {
            return NotFound();
        }

        var ready = course.People.Where(one => one.Certificate.WhyNotIssue() is null).ToList();
        return ready.Count == 0
            ? LocalRedirect($"/groups/{id}/certificates")
            : await FileAsync(course, ready, allowance, $"certificates-{course.Group.Code}.pdf");
    }

    [HttpGet("/groups/{id:guid}/certificates/{enrolmentId:guid}.pdf")]
    [Needs(Permission.PlanGroups)]
    public async Task<IActionResult> OneCertificate(Guid id, Guid enrolmentId, bool allowance)
    {
        if (await CourseCertificates.LoadAsync(db, HttpContext.Viewer()!, id) is not { } course || course.Of(enrolmentId) is not { } one)
        {
            return NotFound();
        }

        if (one.Certificate.WhyNotIssue() is { } refusal)
        {
            this.Say(sentences[refusal]);
            return LocalRedirect($"/groups/{id}/certificates");
        }

        return await FileAsync(course, [one], allowance, $"certificate-{course.Group.Code}.pdf");
    }

    [HttpGet("/my-place/{token}/certificate.pdf")]
    [AllowAnonymous]
    public async Task<IActionResult> OwnCertificate(string token, bool allowance)
    {
        if (await PlaceLinks.FindAsync(db, token) is not { } place
            || await CourseCertificates.OfPlaceAsync(db, place) is not { } course || course.Of(place.Id) is not { } own)
        {
            return NotFound();
        }

        if (course.WhyNotFetch(own) is { } refusal)
        {
            this.Say(sentences[refusal]);
            return LocalRedirect($"/my-place/{token}{HttpContext.Carried()}");
        }

        return await FileAsync(course, [own], allowance, "certificate.pdf");
    }

    // The file's name carries the course's code, never its title; who took it stands in the trail before a byte is sent.
    private async Task<IActionResult> FileAsync(CourseCertificates course, List<Certified> people, bool allowance, string name)
    {
        db.Note(AuditAction.Exported, nameof(Enrolment), course.Group.Id, $"certificates {people.Count}");
        await db.SaveChangesAsync();
        return File(course.Pdf(people, allowance), LetterPaper.Pdf, name);
    }
}

public sealed class CertificatesText;
