using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.LogCorrections;

/// <summary>An edition that was replaced, as it was signed.</summary>
public sealed record LogEditionPage(Group Group, Session Session, LogEdition Edition)
{
    /// <summary>Who was there and when.</summary>
    public required IReadOnlyList<(string Name, EditionPresence Times)> Leaders { get; init; }

    /// <summary>First names; those whose enrolment has been erased since are only counted.</summary>
    public required IReadOnlyList<string> Came { get; init; }

    public required IReadOnlyList<string> SignedBy { get; init; }

    public required string ReplacedBy { get; init; }

    public DateTime ReplacedAt => LocalTime.FromUtc(Edition.ReplacedAtUtc, Session.TimeZone);

    public static async Task<LogEditionPage?> LoadAsync(PortalDb db, Viewer viewer, Guid sessionId, int number)
    {
        var seen = db.For(viewer);
        var log = await seen.SessionLogs.AsNoTracking().Include(one => one.Editions).Include(one => one.Signatures)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.SessionId == sessionId);
        if (log?.Editions.SingleOrDefault(one => one.Number == number) is not { } edition)
        {
            return null;
        }

        var group = await seen.GroupsInside(log.SessionId).AsNoTracking().Include(one => one.Sessions).Include(one => one.Enrolments)
            .AsSplitQuery().SingleAsync(one => one.Id == log.GroupId);
        var presences = edition.Presences;
        var there = presences.Select(one => one.LeaderId).ToList();
        var names = await seen.InsideLeaders.Where(leader => there.Contains(leader.Id))
            .ToDictionaryAsync(leader => leader.Id, leader => leader.FirstName + " " + leader.LastName);
        var signers = log.Signatures.Where(one => one.Edition == number).OrderBy(one => one.AtUtc).ToList();
        var accounts = await db.NamesAsync([.. signers.Select(one => (Guid?)one.AccountId), edition.ReplacedBy]);
        db.Note(AuditAction.Read, nameof(Enrolment), group.Id, $"session log {sessionId} edition {number}");
        await db.SaveChangesAsync();
        return new LogEditionPage(group, group.Sessions.Single(one => one.Id == sessionId), edition)
        {
            Leaders = [.. presences.Select(one => (names.GetValueOrDefault(one.LeaderId, string.Empty), one))],
            Came = [.. group.Enrolments.Where(one => edition.Came.Contains(one.Id)).Select(one => one.FirstName).Order(StringComparer.CurrentCulture)],
            SignedBy = [.. signers.Select(one => accounts.GetValueOrDefault(one.AccountId, string.Empty))],
            ReplacedBy = accounts.GetValueOrDefault(edition.ReplacedBy, string.Empty),
        };
    }
}
