using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Work that lies: items of checklists past their day, and sessions nobody has asked to be paid for. Once a course and month.</summary>
public sealed class WorkReminders(PortalDb db, MailDesk desk)
{
    /// <summary>What is older than this is history, not work.</summary>
    private const int OldestDays = 365;

    public async Task<IReadOnlyList<DueReminder>> DueAsync(ReminderRegion at) => [.. await ChecklistsAsync(at), .. await ClaimsAsync(at)];

    private async Task<IEnumerable<DueReminder>> ChecklistsAsync(ReminderRegion at)
    {
        if (at.Rules.ChecklistDays is not { } days)
        {
            return [];
        }

        var regionId = at.Region.Id;
        var (latest, oldest) = (at.Today.AddDays(-days), at.Today.AddDays(-OldestDays));
        var lists = await db.Everything.Checklists.Include(list => list.Items).AsNoTracking()
            .Join(
                db.Everything.Groups.Where(course => course.RegionId == regionId && (course.State == GroupState.Planned || course.State == GroupState.Published)),
                list => list.GroupId,
                course => course.Id,
                (list, course) => new { list, course.Id, course.Code, course.UnitId, course.OrganisationId, course.FirstDate, course.LastDate }).ToListAsync();
        var late = lists.SelectMany(row => row.list.Items
                .Where(item => item.State == ChecklistState.Open && item.Point.Due(row.FirstDate, row.LastDate) is { } due && due <= latest && due >= oldest)
                .Select(item => (row.Id, row.Code, row.UnitId, row.OrganisationId, item.Owner)))
            .GroupBy(one => one).Select(ofOwner => (At: ofOwner.Key, Count: ofOwner.Count())).ToList();
        var owners = await OwnersAsync(at, [.. late.Select(one => one.At.Id).Distinct()]);
        return from one in late
               from account in owners.Where(owner => owner.Owns(one.At.Owner, one.At.Id, one.At.OrganisationId, one.At.UnitId)).Select(owner => owner.Account).DistinctBy(account => account.Id)
               select Due(MailKind.ChecklistReminder, one.At.Id, account, at, $"/groups/{one.At.Id}/checklist", one.At.Code, one.Count);
    }

    private async Task<List<Owner>> OwnersAsync(ReminderRegion at, List<Guid> groupIds)
    {
        var (regionId, today) = (at.Region.Id, at.Today);
        var coordinators = await db.Everything.RoleAssignments
            .Where(row => row.Role == Role.Coordinator && row.RegionId == regionId && row.From <= today && (row.Until == null || row.Until >= today))
            .Join(db.Everything.Accounts.Where(account => !account.Disabled), row => row.AccountId, account => account.Id, (row, account) => new { row, account })
            .AsNoTracking().ToListAsync();
        var leaders = await (
            from seat in db.Everything.Groups.Where(course => groupIds.Contains(course.Id)).SelectMany(course => course.Leaders)
            join leader in db.Everything.Leaders on seat.LeaderId equals leader.Id
            join account in db.Everything.Accounts.Where(account => !account.Disabled) on leader.AccountId equals account.Id
            select new { seat.GroupId, seat.Kind, account }).AsNoTracking().ToListAsync();
        return
        [
            .. coordinators.Select(one => new Owner(one.account, ChecklistOwner.Coordinator, null, one.row.OrganisationId, one.row.UnitId)),
            .. leaders.Select(one => new Owner(
                one.account, one.Kind == LeaderKind.Staff ? ChecklistOwner.StaffLeader : ChecklistOwner.ExperiencedLeader, one.GroupId, null, null)),
        ];
    }

    private async Task<IEnumerable<DueReminder>> ClaimsAsync(ReminderRegion at)
    {
        if (at.Rules.ClaimDays is not { } days)
        {
            return [];
        }

        var regionId = at.Region.Id;
        var (latest, oldest) = (at.Today.AddDays(-days), at.Today.AddDays(-OldestDays));
        var rows = await (
            from log in db.Everything.SessionLogs
            where log.State == LogState.Signed && (log.Outcome == SessionOutcome.Held || log.Outcome == SessionOutcome.HeldByOneLeader)
            from presence in log.Leaders
            where presence.Present
            join row in db.Everything.Groups
                .Where(course => course.RegionId == regionId && db.Everything.Units.Any(unit => unit.Id == course.UnitId && unit.PaysHonoraria))
                .SelectMany(course => course.Sessions, (course, session) => new { GroupId = course.Id, course.Code, session.Id, session.Date })
                on log.SessionId equals row.Id
            where row.Date <= latest && row.Date >= oldest
            join leader in db.Everything.Leaders.Where(leader => leader.Kind == LeaderKind.Experienced) on presence.LeaderId equals leader.Id
            join account in db.Everything.Accounts.Where(account => !account.Disabled) on leader.AccountId equals account.Id
            where !db.Everything.Claims.Any(claim => claim.LeaderId == leader.Id && claim.GroupId == row.GroupId && claim.Days.Any(day => day.Live && day.Date == row.Date))
            select new { row.GroupId, row.Code, account }).AsNoTracking().ToListAsync();
        return rows.GroupBy(row => (row.GroupId, row.account.Id))
            .Select(ofCourse => Due(MailKind.ClaimReminder, ofCourse.Key.GroupId, ofCourse.First().account, at, "/claims", ofCourse.First().Code, ofCourse.Count()));
    }

    private DueReminder Due(MailKind kind, Guid groupId, Account account, ReminderRegion at, string path, string code, int count) => new(
        kind, groupId, account.Id, at.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture), account.Email!, account.Language, groupId,
        () => Task.FromResult(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = account.Name,
            ["course"] = code,
            ["count"] = count.ToString(CultureInfo.InvariantCulture),
            ["link"] = desk.Link(path, account.Language),
        }));

    private sealed record Owner(Account Account, ChecklistOwner As, Guid? GroupId, Guid? OrganisationId, Guid? UnitId)
    {
        public bool Owns(ChecklistOwner owner, Guid groupId, Guid organisationId, Guid unitId) =>
            As == owner && (As == ChecklistOwner.Coordinator
                ? UnitId is { } unit ? unit == unitId : OrganisationId is null || OrganisationId == organisationId
                : GroupId == groupId);
    }
}
