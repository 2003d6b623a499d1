using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Audit;

/// <summary>Who did what, and when.</summary>
[Needs(Permission.SeeAudit)]
public sealed class AuditController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/audit")]
    public async Task<IActionResult> AuditList(AuditFilter filter, int page = 1) =>
        View(await Audit.AuditList.LoadAsync(db, viewer, HttpContext.RequestServices, filter, page));
}

public sealed class AuditText;
