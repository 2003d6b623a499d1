using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>One line of the history: when in local time, who, and the sentence with what fills it in.</summary>
public sealed record HistoryLine(DateTime At, string Who, string Key, string About);

/// <summary>What happened to a course, in words.</summary>
public sealed record GroupHistory(Guid Id, string Title, IReadOnlyList<HistoryLine> Lines)
{
    private static readonly string[] Described =
        [.. typeof(DescribeGroup).GetProperties().Select(property => property.Name)];

    public static async Task<GroupHistory?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var group = await db.For(viewer).PlannedGroups
            .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Organisers).Include(one => one.Substitutes).Include(one => one.Enrolments)
            .AsSplitQuery().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        var events = await Data.Queries.GroupHistory.LoadAsync(db, group);
        return new GroupHistory(id, group.Title, [.. events
            .Select(one => (one, Told: Tell(one)))
            .Where(pair => pair.Told.Key is not null)
            .Select(pair => new HistoryLine(LocalTime.FromUtc(pair.one.AtUtc, group.TimeZone), pair.one.Who, pair.Told.Key!, pair.Told.About))]);
    }

    private static (string? Key, string About) Tell(GroupEvent happened)
    {
        var values = happened.Detail.Split("; ").Select(part => part.Split('=', 2)).Where(part => part.Length == 2)
            .GroupBy(part => part[0], StringComparer.Ordinal).ToDictionary(parts => parts.Key, parts => parts.First()[1], StringComparer.Ordinal);
        var state = values.GetValueOrDefault("State")?.Split(" -> ")[^1];
        return (happened.Kind, happened.Action, state) switch
        {
            (nameof(Group), AuditAction.Added, _) => ("History.Planned", string.Empty),
            (nameof(Group), _, not null) => ($"History.State.{state}", string.Empty),
            (nameof(Group), _, _) => Described.Where(values.ContainsKey).ToList() is { Count: > 0 } changed
                ? ("History.Described", string.Join(", ", changed.Select(name => FormWords.Label(typeof(DescribeGroup), name) ?? name)))
                : (null, string.Empty),
            (nameof(Session), AuditAction.Added, _) => ("History.SessionAdded", Day(values)),
            (nameof(Session), AuditAction.Deleted, _) => ("History.SessionRemoved", Day(values)),
            (nameof(Session), _, nameof(SessionState.Cancelled)) => ("History.SessionCancelled", string.Empty),
            (nameof(Session), _, nameof(SessionState.Planned)) => ("History.SessionRestored", string.Empty),
            (nameof(Session), _, _) => values.ContainsKey("StartsUtc") || values.ContainsKey("EndsUtc") ? ("History.SessionMoved", Day(values)) : (null, string.Empty),
            (nameof(Substitute), AuditAction.Added, _) => ("History.SubstituteChosen", string.Empty),
            (nameof(Substitute), AuditAction.Deleted, _) => ("History.SubstituteEnded", string.Empty),
            (nameof(GroupLeader), AuditAction.Added, _) => ("History.LeaderChosen", string.Empty),
            (nameof(GroupLeader), AuditAction.Deleted, _) => ("History.LeaderRemoved", string.Empty),
            (nameof(GroupOrganiser), AuditAction.Added, _) => ("History.Shared", string.Empty),
            (nameof(Enrolment), AuditAction.Added, _) => ("History.Enrolled", string.Empty),
            (nameof(Enrolment), _, not null) => ("History.PlaceChanged", string.Empty),
            _ => (null, string.Empty),
        };
    }

    private static string Day(Dictionary<string, string> values) =>
        DateOnly.TryParse(values.GetValueOrDefault("Date")?.Split(" -> ")[^1], CultureInfo.InvariantCulture, out var date) ? date.InSentence() : string.Empty;
}
