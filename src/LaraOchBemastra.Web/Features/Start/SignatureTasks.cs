using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>Sessions to log, and logs that wait for a name.</summary>
internal static class SignatureTasks
{
    /// <summary>What a leader has to write or to sign.</summary>
    public static async Task<IReadOnlyList<Waiting>> OfLeaderAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer).LedSessions;
        return
        [
            .. await LinesAsync(UnsignedLogs.ToSign(db, mine, viewer), "Wait.Sign", "Act.Sign", row => $"/sessions/{row.Id}"),
            .. await LinesAsync(UnsignedLogs.ToWrite(db, mine), "Wait.Unlogged", "Act.Log", row => $"/sessions/{row.Id}"),
            .. await ActivitiesAsync(db, viewer),
        ];
    }

    /// <summary>What a coordinator follows up.</summary>
    public static async Task<IReadOnlyList<Waiting>> OfCoordinatorAsync(PortalDb db, Viewer viewer)
    {
        var planned = db.For(viewer).PlannedGroups.SelectMany(group => group.Sessions);
        var missing = UnsignedLogs.ToWrite(db, planned);
        List<Waiting> lines =
        [
            .. await LinesAsync(missing, "Wait.Unlogged", "Act.Open", row => $"/groups/{row.GroupId}"),
            .. await LinesAsync(UnsignedLogs.HalfSigned(db, planned), "Wait.HalfSigned", "Act.Open", row => $"/sessions/{row.Id}"),
            .. await LinesAsync(UnsignedLogs.WithoutWitness(db, planned), "Wait.Confirm", "Act.Confirm", row => $"/sessions/{row.Id}"),
            .. await ActivitiesAsync(db, viewer),
        ];
        var total = await missing.CountAsync();
        if (total > StartPage.MostLines)
        {
            lines.Add(new Waiting("Wait.MoreUnlogged", [total], "Act.ShowAll", "/unlogged"));
        }

        return lines;
    }

    // Those the viewer may confirm: somebody else's part.
    private static async Task<IReadOnlyList<Waiting>> ActivitiesAsync(PortalDb db, Viewer viewer)
    {
        var leaderId = viewer.LeaderId;
        var waiting = await db.For(viewer).Activities.CountAsync(activity => activity.State == ActivityState.Entered
            && activity.Leaders.Any(leader => leader.ConfirmedBy == null && leader.LeaderId != leaderId));
        return waiting > 0 ? [new Waiting("Wait.Activities", [waiting], "Act.Open", "/activities?waiting=true")] : [];
    }

    private static async Task<IReadOnlyList<Waiting>> LinesAsync(IQueryable<Session> sessions, string sentence, string act, Func<Row, string> address)
    {
        var rows = await sessions.OrderBy(session => session.StartsUtc).Take(StartPage.MostLines)
            .Select(session => new Row(session.Id, session.GroupId, session.Group.Title, session.Number, session.Date)).ToListAsync();
        return [.. rows.Select(row => new Waiting(sentence, [row.Title, row.Number, row.Date], act, address(row)))];
    }

    private sealed record Row(Guid Id, Guid GroupId, string Title, int Number, DateOnly Date);
}
