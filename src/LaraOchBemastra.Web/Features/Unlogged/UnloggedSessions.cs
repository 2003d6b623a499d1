using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Unlogged;

/// <summary>Sessions of one year that have been and are not logged, the oldest first.</summary>
public sealed record UnloggedSessions(int Year, IReadOnlyList<UnloggedRow> Rows, int Total, int Page)
{
    public static async Task<UnloggedSessions> LoadAsync(PortalDb db, Viewer viewer, int? year, int page)
    {
        var today = db.Clock.Today(viewer.TimeZone);
        var chosen = Math.Clamp(year ?? today.Year, Session.Earliest.Year, Session.Latest.Year);
        var (first, last) = (new DateOnly(chosen, 1, 1), new DateOnly(chosen, 12, 31));
        var sessions = UnsignedLogs.ToWrite(db, db.For(viewer).PlannedGroups.SelectMany(group => group.Sessions))
            .Where(session => session.Date >= first && session.Date <= last);
        var total = await sessions.CountAsync();
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var rows = await sessions.OrderBy(session => session.StartsUtc).ThenBy(session => session.Id)
            .Skip((shown - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
            .Select(session => new UnloggedRow(session.Id, session.Group.Title, session.Group.Code, session.Number, session.Date)).ToListAsync();
        return new UnloggedSessions(chosen, rows, total, shown);
    }
}

public sealed record UnloggedRow(Guid Id, string Title, string Code, int Number, DateOnly Date);
