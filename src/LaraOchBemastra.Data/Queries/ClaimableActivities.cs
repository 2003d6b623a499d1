using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A course with sessions this leader may claim for.</summary>
/// <param name="Group">The course; its sessions are not loaded.</param>
/// <param name="Unit">Whose cost centre pays, or does not.</param>
/// <param name="Activities">At least one, by date.</param>
public sealed record ClaimableCourse(Group Group, Unit Unit, IReadOnlyList<ClaimActivity> Activities);

/// <summary>
/// What a leader may claim for: sessions of signed logs where she is logged as present, and activities beside sessions, that
/// somebody else than she stands behind (rules R-LOG-10, R-ACT-1) and no live claim of hers rests on (rule R-CLAIM-3). A date
/// she has claimed in the course is not offered again, as it is paid once (rule R-CLAIM-2). A session cancelled late counts
/// where the region says so (rule R-LOG-12), when the log says she was there.
/// </summary>
public static class ClaimableActivities
{
    /// <param name="db">The store.</param>
    /// <param name="viewer">The leader.</param>
    /// <param name="groupId">One course only.</param>
    /// <returns>Courses by first date; a constant number of queries.</returns>
    public static async Task<IReadOnlyList<ClaimableCourse>> LoadAsync(PortalDb db, Viewer viewer, Guid? groupId = null)
    {
        if (viewer.LeaderId is not { } leaderId)
        {
            return [];
        }

        List<Offered> rows =
        [
            .. await OfferedAsync(db, ClaimBases.Sessions(db, viewer, leaderId), leaderId, groupId),
            .. await OfferedAsync(db, ClaimBases.Beside(db, viewer, leaderId), leaderId, groupId),
            .. await OfferedAsync(db, ClaimBases.Meetings(db, viewer, leaderId), leaderId, groupId),
        ];
        return
        [
            .. rows.OrderBy(row => row.Basis.Date).ThenBy(row => row.Basis.Start).GroupBy(row => row.Course.Id).Select(ofCourse => new ClaimableCourse(
                ofCourse.First().Course, ofCourse.First().Unit, [.. ofCourse.Select(row => row.Basis.Activity(row.Course))])),
        ];
    }

    private static Task<List<Offered>> OfferedAsync(PortalDb db, IQueryable<ClaimBases.Basis> bases, Guid leaderId, Guid? groupId) => (
            from basis in bases
            join course in db.Set<Group>() on basis.GroupId equals course.Id
            join unit in db.Set<Unit>() on course.UnitId equals unit.Id
            where groupId == null || course.Id == groupId
            where !db.Set<HonorariumClaim>().Any(claim =>
                claim.LeaderId == leaderId && claim.GroupId == course.Id && claim.Days.Any(day => day.Live && day.Date == basis.Date))
            select new Offered(course, unit, basis)).AsNoTrackingWithIdentityResolution().ToListAsync();

    private sealed record Offered(Group Course, Unit Unit, ClaimBases.Basis Basis);

    /// <summary>Signed logs in which she was present and nobody but herself has signed: dates, for the sentence that says so.</summary>
    public static async Task<IReadOnlyList<DateOnly>> UnconfirmedAsync(PortalDb db, Viewer viewer)
    {
        var accountId = viewer.AccountId;
        var leaderId = viewer.LeaderId;
        return await (
            from log in db.Set<SessionLog>()
            where log.State == LogState.Signed && log.Outcome != SessionOutcome.Cancelled
                && log.Leaders.Any(presence => presence.LeaderId == leaderId && presence.Present)
                && log.SignedBy == accountId
                && !log.Signatures.Any(one => one.Edition == log.Edition && one.AccountId != accountId)
            join session in db.Set<Session>() on log.SessionId equals session.Id
            orderby session.Date
            select session.Date).ToListAsync();
    }

    /// <summary>Whom and what a claim for the course is for.</summary>
    public static async Task<ClaimSource> SourceAsync(PortalDb db, Viewer viewer, ClaimableCourse claimable)
    {
        var (group, unit) = (claimable.Group, claimable.Unit);
        var payee = await db.Set<Leader>().AsNoTracking().SingleAsync(leader => leader.Id == viewer.LeaderId);
        var region = await db.Set<Region>().AsNoTracking().SingleAsync(one => one.Id == group.RegionId);
        var coLeaders = await db.Set<GroupLeader>()
            .Where(seat => seat.GroupId == group.Id && seat.LeaderId != payee.Id)
            .Join(db.Set<Leader>(), seat => seat.LeaderId, leader => leader.Id, (_, leader) => leader.AccountId)
            .ToListAsync();
        return new ClaimSource(
            region.Id, group.OrganisationId, unit.Id, group.Id, group.Code, payee.Id, viewer.AccountId, payee.Name,
            unit.CostCentre, unit.ActivityCode, region.Currency, [.. coLeaders.OfType<Guid>()]);
    }

    /// <summary>The next number of the region and year, such as VGR-2026-000123; to be asked inside the writing transaction.</summary>
    public static async Task<string> NextNumberAsync(PortalDb db, Guid regionId, int year)
    {
        const int digits = 6;
        var code = await db.Set<Region>().Where(region => region.Id == regionId).Select(region => region.Code).SingleAsync();
        var prefix = $"{code}-{year}-";
        var last = await db.Set<HonorariumClaim>()
            .Where(claim => claim.RegionId == regionId && claim.Number.StartsWith(prefix) && claim.Number.Length == prefix.Length + digits)
            .MaxAsync(claim => (string?)claim.Number);
        var number = last is null ? 1 : int.Parse(last.AsSpan(prefix.Length), System.Globalization.CultureInfo.InvariantCulture) + 1;
        return prefix + number.ToString($"D{digits}", System.Globalization.CultureInfo.InvariantCulture);
    }
}
