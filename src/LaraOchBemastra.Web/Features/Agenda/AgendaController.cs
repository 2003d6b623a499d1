using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Agenda;

/// <summary>What a session is to be about, made from the board; for the table, and on paper.</summary>
public sealed class AgendaController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/groups/{id:guid}/sessions/{n:int}/agenda")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> SessionAgenda(Guid id, int n) =>
        await SessionAgendaPage.LoadAsync(db, viewer, id, n) is { } page ? View(page) : NotFound();
}

public sealed class AgendaText;
