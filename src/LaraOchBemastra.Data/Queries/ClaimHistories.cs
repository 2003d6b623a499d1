using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a claim is laid beside when its unusual sides are looked for; figures, dates and numbers, no names.</summary>
public static class ClaimHistories
{
    /// <summary>So far back that the usual shows, and no further.</summary>
    private const int Most = 60;

    /// <returns>Three queries, whatever the claim.</returns>
    public static async Task<ClaimHistory> LoadAsync(PortalDb db, HonorariumClaim claim)
    {
        var (id, leaderId, groupId, followsId) = (claim.Id, claim.LeaderId, claim.GroupId, claim.FollowsId);
        var earlier = db.Set<HonorariumClaim>().Where(one => one.Id != id
            && (one.LeaderId == leaderId || one.GroupId == groupId)
            && one.Origin == ClaimOrigin.Filed && one.SubmittedAt != null
            && one.State != ClaimState.Rejected && one.State != ClaimState.Withdrawn);
        var journeys = await earlier
            .SelectMany(one => one.Lines, (one, line) => new { one.SubmittedAt, one.LeaderId, line.Id, line.Kind, line.RateId, line.Quantity })
            .Where(row => row.RateId != null && row.Kind != ClaimLineKind.Honorarium && row.Kind != ClaimLineKind.CarKmExcess)
            .OrderByDescending(row => row.SubmittedAt).ThenBy(row => row.Id).Take(Most)
            .Select(row => new { row.Kind, row.Quantity, Own = row.LeaderId == leaderId })
            .ToListAsync();
        var amounts = await earlier.Where(one => one.Days.Any()).OrderByDescending(one => one.SubmittedAt).ThenBy(one => one.Id).Take(Most)
            .Select(one => new { Minor = one.Lines.Sum(line => line.Amount.Minor), Days = one.Days.Count, Own = one.LeaderId == leaderId })
            .ToListAsync();
        var dates = claim.Days.Select(day => day.Date).ToList();
        var others = await (
            from other in db.Set<HonorariumClaim>()
            where other.LeaderId == leaderId && other.Id != id && other.Id != followsId && other.FollowsId != id
                && other.State != ClaimState.Rejected && other.State != ClaimState.Withdrawn
            from day in other.Days
            where dates.Contains(day.Date) && !day.Borrowed
            select new { day.Date, other.Number }).ToListAsync();
        return new ClaimHistory(
            [.. journeys.Select(row => new PastJourney(row.Kind, row.Quantity, row.Own))],
            [.. amounts.Select(row => new PastAmount(new Money(row.Minor / row.Days), row.Own))],
            [.. others.Select(row => (row.Date, row.Number))]);
    }
}
