using System.Security.Cryptography;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>
/// Rule R-TOPIC-3. A print of all that a board shows: the versions of the course, its questions, its room and its guests, and which logs are
/// signed. Two queries whatever the board holds, asked by everybody who has it open every two seconds.
/// </summary>
public static class BoardVersion
{
    /// <returns>Nothing for a course whose inside the viewer does not see.</returns>
    public static async Task<string?> OfAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var seen = db.For(viewer);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var head = await seen.InsideGroups.Where(group => group.Id == groupId).Select(group => new
        {
            group.Version,
            Signed = seen.SessionLogs.Count(log => log.GroupId == groupId && log.State != LogState.Open),
            Room = seen.TopicRooms.Where(room => room.GroupId == groupId && room.ClosesAtUtc > now).Select(room => (Guid?)room.Version).FirstOrDefault(),
        }).SingleOrDefaultAsync();
        if (head is null)
        {
            return null;
        }

        using var print = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        print.AppendData(head.Version.ToByteArray());
        print.AppendData(BitConverter.GetBytes(head.Signed));
        print.AppendData((head.Room ?? Guid.Empty).ToByteArray());
        await foreach (var version in seen.Topics.Where(topic => topic.GroupId == groupId).Select(topic => topic.Version)
            .Union(seen.GuestVisits.Where(visit => visit.GroupId == groupId).Select(visit => visit.Version))
            .OrderBy(version => version).AsAsyncEnumerable())
        {
            print.AppendData(version.ToByteArray());
        }

        return WebEncoders.Base64UrlEncode(print.GetHashAndReset().AsSpan(0, 15).ToArray());
    }
}
