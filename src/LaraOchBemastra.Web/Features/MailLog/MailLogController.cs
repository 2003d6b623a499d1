using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.MailLog;

/// <summary>What a course's people were written to about.</summary>
[Needs(Permission.PlanGroups)]
public sealed class MailLogController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/groups/{id:guid}/mail")]
    public async Task<IActionResult> CourseMail(Guid id, int page = 1) =>
        await MailLog.CourseMail.LoadAsync(db, viewer, id, page) is { } log ? View(log) : NotFound();
}

public sealed class MailLogText;
