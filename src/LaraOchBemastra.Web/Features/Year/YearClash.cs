using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Year;

/// <summary>Two sessions at the same time that need the same person, or the same room.</summary>
/// <param name="One">The earlier.</param>
/// <param name="Other">The later.</param>
/// <param name="Place">The room; none where it is a leader that both need.</param>
/// <param name="Leader">The leader's name, where the viewer may know it.</param>
public sealed record YearClash(YearSession One, YearSession Other, string? Place, string? Leader)
{
    public static async Task<IReadOnlyList<YearClash>> AmongAsync(
        PortalDb db, Viewer viewer, IQueryable<Group> groups, IReadOnlyList<YearSession> sessions)
    {
        var overlapping = Overlapping(sessions).ToList();
        if (overlapping.Count == 0)
        {
            return [];
        }

        var ids = overlapping.SelectMany(pair => new[] { pair.One.GroupId, pair.Other.GroupId }).Distinct().ToList();
        var seats = (await groups.Where(group => ids.Contains(group.Id)).SelectMany(group => group.Leaders)
            .Select(seat => new { seat.GroupId, seat.LeaderId }).ToListAsync()).ToLookup(seat => seat.GroupId, seat => seat.LeaderId);
        var substituted = (await groups.Where(group => ids.Contains(group.Id)).SelectMany(group => group.Substitutes)
            .Select(one => new { one.SessionId, one.ForLeaderId, one.LeaderId }).ToListAsync()).ToLookup(one => one.SessionId);
        var names = await db.For(viewer).InsideLeaders.Where(leader => db.For(viewer).Groups.Any(group => ids.Contains(group.Id) && group.Leaders.Any(seat => seat.LeaderId == leader.Id)))
            .ToDictionaryAsync(leader => leader.Id, leader => leader.FirstName + " " + leader.LastName);
        List<YearClash> clashes = [];
        foreach (var (one, other) in overlapping)
        {
            clashes.AddRange(LeadersOf(one).Intersect(LeadersOf(other)).Select(leader => new YearClash(one, other, Place: null, names.GetValueOrDefault(leader))));
            if (one.Place.Length > 0 && string.Equals(one.Place.Trim(), other.Place.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                clashes.Add(new YearClash(one, other, one.Place, Leader: null));
            }
        }

        return clashes;

        IEnumerable<Guid> LeadersOf(YearSession session) => seats[session.GroupId]
            .Except(substituted[session.SessionId].Select(one => one.ForLeaderId)).Concat(substituted[session.SessionId].Select(one => one.LeaderId));
    }

    // They come by date and start, so those after one that begins later than it ends need not be looked at.
    private static IEnumerable<(YearSession One, YearSession Other)> Overlapping(IReadOnlyList<YearSession> sessions)
    {
        for (var at = 0; at < sessions.Count; at++)
        {
            for (var next = at + 1; next < sessions.Count && sessions[next].Time.Date == sessions[at].Time.Date; next++)
            {
                if (sessions[at].GroupId != sessions[next].GroupId && sessions[at].Time.Overlaps(sessions[next].Time))
                {
                    yield return (sessions[at], sessions[next]);
                }
            }
        }
    }
}
