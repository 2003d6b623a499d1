using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.CallList;

/// <summary>Whom to ring the morning a session does not come about; made to be printed.</summary>
[Needs(Permission.PlanGroups)]
public sealed class CallListController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/call-list")]
    public async Task<IActionResult> CallList(Guid id, Guid session) =>
        await CallListPage.LoadAsync(db, viewer, id, session) is { } page ? View(page) : NotFound();
}
