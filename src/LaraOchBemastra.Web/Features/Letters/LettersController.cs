using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Letters;

/// <summary>Invitations on paper, for those who have no mail.</summary>
[Route("groups/{id:guid}/letters")]
[Needs(Permission.PlanGroups)]
public sealed class LettersController(PortalDb db, Viewer viewer, IStringLocalizer<LettersText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> LetterList(Guid id)
    {
        if (await CourseLetters.LoadAsync(db, viewer, id) is not { } course)
        {
            return NotFound();
        }

        db.Note(AuditAction.Read, nameof(Enrolment), id, "letters");
        await db.SaveChangesAsync();
        return View(course);
    }

    /// <summary>Those who have no mail, or all who have a place.</summary>
    [HttpGet("all.pdf")]
    [EnableRateLimiting(RequestLimits.Export)]
    public Task<IActionResult> AllLetters(Guid id, bool everybody) => FileAsync(id, course => everybody ? course.People : course.ByPost);

    [HttpGet("{enrolmentId:guid}.pdf")]
    public async Task<IActionResult> OneLetter(Guid id, Guid enrolmentId) =>
        await CourseLetters.LoadAsync(db, viewer, id) is { } course && course.Group.Enrolments.Any(one => one.Id == enrolmentId)
            ? await FileAsync(id, letters => [.. letters.People.Where(one => one.Id == enrolmentId)])
            : NotFound();

    private async Task<IActionResult> FileAsync(Guid id, Func<CourseLetters, IReadOnlyList<Enrolment>> choose)
    {
        if (await CourseLetters.LoadAsync(db, viewer, id) is not { } course)
        {
            return NotFound();
        }

        var people = choose(course);
        if (people.Count == 0)
        {
            this.Say(text["NobodyToWriteTo"]);
            return LocalRedirect($"/groups/{id}/letters");
        }

        // Printed letters leave the portal: that, and how many, stands in the trail; to whom does not.
        db.Note(AuditAction.Exported, nameof(Enrolment), id, $"letters {people.Count}");
        await db.SaveChangesAsync();
        return File(course.Pdf(people), LetterPaper.Pdf, $"letters-{course.Group.Code}.pdf");
    }
}

public sealed class LettersText;
