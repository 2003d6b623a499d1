using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>A leader's own sessions: today's first, then those whose log is missing, then what comes and what is done.</summary>
public sealed record SessionListPage(DateOnly Today, SessionPart? Only, int Page, IReadOnlyList<SessionPart> Parts)
{
    private const int Glance = 5;

    public bool IsEmpty => Parts.All(part => part.Total == 0);

    public static async Task<SessionListPage> LoadAsync(PortalDb db, Viewer viewer, string? show, int page)
    {
        var today = db.Clock.Today(viewer.TimeZone);
        var rows = Rows(db, viewer);
        (string Key, IQueryable<SessionRow> Rows)[] parts =
        [
            ("today", rows.Where(row => row.Date == today).OrderBy(row => row.StartsUtc)),
            ("waiting", rows.Where(row => row.Date < today && row.Log != LogState.Signed).OrderBy(row => row.StartsUtc)),
            ("coming", rows.Where(row => row.Date > today).OrderBy(row => row.StartsUtc)),
            ("signed", rows.Where(row => row.Date < today && row.Log == LogState.Signed).OrderByDescending(row => row.StartsUtc)),
        ];

        var number = Math.Clamp(page, 1, 1000);
        var only = Array.Find(parts, part => part.Key == show);
        if (only.Key is not null)
        {
            var whole = await PartAsync(only.Key, only.Rows, (number - 1) * PagerTagHelper.Rows, PagerTagHelper.Rows);
            return new SessionListPage(today, whole, number, [whole]);
        }

        List<SessionPart> shown = [];
        foreach (var (key, part) in parts)
        {
            shown.Add(await PartAsync(key, part, 0, key is "today" or "waiting" ? PagerTagHelper.Rows : Glance));
        }

        return new SessionListPage(today, Only: null, number, shown);
    }

    private static async Task<SessionPart> PartAsync(string key, IQueryable<SessionRow> rows, int skip, int take) =>
        new(key, await rows.CountAsync(), await rows.Skip(skip).Take(take).ToListAsync());

    // The sessions of a course that was cancelled as a whole are nobody's work, unless one was logged.
    private static IQueryable<SessionRow> Rows(PortalDb db, Viewer viewer)
    {
        var logs = db.For(viewer).SessionLogs;
        return db.For(viewer).LedSessions
            .Select(session => new SessionRow
            {
                Id = session.Id,
                Title = session.Group.Title,
                Place = session.Group.Place,
                GroupState = session.Group.State,
                Number = session.Number,
                Date = session.Date,
                Start = session.Start,
                End = session.End,
                StartsUtc = session.StartsUtc,
                State = session.State,
                Log = logs.Where(log => log.SessionId == session.Id).Select(log => (LogState?)log.State).FirstOrDefault(),
            })
            .Where(row => row.GroupState != GroupState.Cancelled || row.Log != null);
    }
}

/// <summary>One part of the list, with how many there are in all.</summary>
public sealed record SessionPart(string Key, int Total, IReadOnlyList<SessionRow> Rows);

public sealed class SessionRow
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Place { get; init; }

    public required GroupState GroupState { get; init; }

    public required int Number { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly Start { get; init; }

    public required TimeOnly End { get; init; }

    public required DateTime StartsUtc { get; init; }

    public required SessionState State { get; init; }

    public required LogState? Log { get; init; }

    public SessionStanding Standing(DateOnly today) => SessionStandings.Of(State, Log, Date, today);
}
