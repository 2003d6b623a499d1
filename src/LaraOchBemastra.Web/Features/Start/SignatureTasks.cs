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
            .. OfActivities(await ToConfirm(db, viewer).CountAsync()),
        ];
    }

    /// <summary>What a coordinator follows up; asked for at once, for her page asks for much.</summary>
    /// <param name="db">The store.</param>
    /// <param name="viewer">The coordinator.</param>
    /// <param name="unlogged">How many sessions nobody has signed.</param>
    /// <param name="activities">How many activities she may confirm.</param>
    public static async Task<IReadOnlyList<Waiting>> OfCoordinatorAsync(PortalDb db, Viewer viewer, int unlogged, int activities)
    {
        var planned = db.For(viewer).PlannedGroups.SelectMany(group => group.Sessions);
        var rows = await First(Unlogged(db, viewer), Lack.Log)
            .Concat(First(UnsignedLogs.HalfSigned(db, planned), Lack.Signature))
            .Concat(First(UnsignedLogs.WithoutWitness(db, planned), Lack.Witness))
            .Concat(First(LostGuests.Of(db, db.For(viewer).PlannedGroups), Lack.Guest))
            .ToListAsync();
        List<Waiting> lines = [.. rows.OrderBy(row => row.Lacks).ThenBy(row => row.StartsUtc).Select(row => row.Lacks switch
        {
            Lack.Log => Line(row, "Wait.Unlogged", "Act.Open", $"/groups/{row.GroupId}"),
            Lack.Signature => Line(row, "Wait.HalfSigned", "Act.Open", $"/sessions/{row.Id}"),
            Lack.Witness => Line(row, "Wait.Confirm", "Act.Confirm", $"/sessions/{row.Id}"),
            _ => Line(row, "Wait.LostGuest", "Act.AskOther", $"/groups/{row.GroupId}/sessions/{row.Id}/guests/new"),
        })];
        if (unlogged > StartPage.MostLines)
        {
            lines.Insert(StartPage.MostLines, new Waiting("Wait.MoreUnlogged", [unlogged], "Act.ShowAll", "/unlogged"));
        }

        return [.. lines, .. OfActivities(activities)];
    }

    /// <summary>Sessions of a coordinator's courses that nobody has signed.</summary>
    public static IQueryable<Session> Unlogged(PortalDb db, Viewer viewer) =>
        UnsignedLogs.ToWrite(db, db.For(viewer).PlannedGroups.SelectMany(group => group.Sessions));

    /// <summary>Activities the viewer may confirm: somebody else's part.</summary>
    public static IQueryable<Activity> ToConfirm(PortalDb db, Viewer viewer)
    {
        var leaderId = viewer.LeaderId;
        return db.For(viewer).Activities.Where(activity => activity.State == ActivityState.Entered
            && activity.Leaders.Any(leader => leader.ConfirmedBy == null && leader.LeaderId != leaderId));
    }

    private static IReadOnlyList<Waiting> OfActivities(int waiting) =>
        waiting > 0 ? [new Waiting("Wait.Activities", [waiting], "Act.Open", "/activities?waiting=true")] : [];

    private static async Task<IReadOnlyList<Waiting>> LinesAsync(IQueryable<Session> sessions, string sentence, string act, Func<Row, string> address) =>
        [.. (await First(sessions, Lack.Log).ToListAsync()).OrderBy(row => row.StartsUtc).Select(row => Line(row, sentence, act, address(row)))];

    private static Waiting Line(Row row, string sentence, string act, string address) => new(sentence, [row.Title, row.Number, row.Date], act, address);

    private static IQueryable<Row> First(IQueryable<Session> sessions, Lack lacks) => sessions.OrderBy(session => session.StartsUtc).Take(StartPage.MostLines)
        .Select(session => new Row
        {
            Lacks = lacks,
            Id = session.Id,
            GroupId = session.GroupId,
            Title = session.Group.Title,
            Number = session.Number,
            Date = session.Date,
            StartsUtc = session.StartsUtc,
        });

    private enum Lack
    {
        Log = 1,
        Signature = 2,
        Witness = 3,
        Guest = 4,
    }

    private sealed record Row
    {
        public required Lack Lacks { get; init; }

        public required Guid Id { get; init; }

        public required Guid GroupId { get; init; }

        public required string Title { get; init; }

        public required int Number { get; init; }

        public required DateOnly Date { get; init; }

        public required DateTime StartsUtc { get; init; }
    }
}
