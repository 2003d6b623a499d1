using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Sessions nobody has logged: the pair after some days, and in December the coordinator of all the year's.</summary>
public sealed class LogReminders(PortalDb db, MailDesk desk)
{
    private const int December = 12;

    public async Task<IReadOnlyList<DueReminder>> DueAsync(ReminderRegion at) => [.. await PairAsync(at), .. await YearAsync(at)];

    private async Task<IEnumerable<DueReminder>> PairAsync(ReminderRegion at)
    {
        if (at.Rules.LogDays is not { } days)
        {
            return [];
        }

        var (regionId, since) = (at.Region.Id, at.Today.AddDays(-days));
        var sessions = SessionsWithoutLog.Of(db, db.Everything.Groups.Where(group => group.RegionId == regionId)).Where(session => session.Date <= since);
        var unlogged = await sessions.Select(session => new { session.Id, session.GroupId, session.Group.Code, session.Date }).ToListAsync();
        var leaders = await SessionLeaders.OfAsync(db, sessions);
        var standard = Language.OfCountry(at.Region.Country).Code;
        return from row in unlogged
               from leader in leaders.Where(leader => leader.SessionId == row.Id)
               let language = leader.Language ?? standard
               select new DueReminder(
                   MailKind.LogReminder, row.Id, leader.LeaderId, row.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), leader.Email, language, row.GroupId,
                   () => Task.FromResult(new Dictionary<string, string>(StringComparer.Ordinal)
                   {
                       ["course"] = row.Code,
                       ["date"] = MailDesk.Day(row.Date, language),
                       ["link"] = desk.Link($"/sessions/{row.Id}", language),
                   }));
    }

    private async Task<IEnumerable<DueReminder>> YearAsync(ReminderRegion at)
    {
        if (!at.Rules.YearEnd || at.Today.Month != December)
        {
            return [];
        }

        var (regionId, year, today) = (at.Region.Id, at.Today.Year, at.Today);
        var unlogged = await SessionsWithoutLog.Of(db, db.Everything.Groups.Where(group => group.RegionId == regionId))
            .Where(session => session.Date.Year == year)
            .Select(session => new { session.Group.OrganisationId, session.Group.UnitId }).ToListAsync();
        var coordinators = await db.Everything.RoleAssignments
            .Where(row => row.Role == Role.Coordinator && row.RegionId == regionId && row.From <= today && (row.Until == null || row.Until >= today))
            .Join(db.Everything.Accounts.Where(account => !account.Disabled), row => row.AccountId, account => account.Id, (row, account) => new { row, account })
            .AsNoTracking().ToListAsync();
        return from one in coordinators.GroupBy(one => one.account.Id)
               let account = one.First().account
               let count = unlogged.Count(session => one.Any(held => held.row.UnitId is { } unit
                   ? unit == session.UnitId
                   : held.row.OrganisationId is null || held.row.OrganisationId == session.OrganisationId))
               where count > 0
               select new DueReminder(
                   MailKind.YearReminder, account.Id, account.Id, year.ToString(CultureInfo.InvariantCulture), account.Email!, account.Language, null,
                   () => Task.FromResult(new Dictionary<string, string>(StringComparer.Ordinal)
                   {
                       ["count"] = count.ToString(CultureInfo.InvariantCulture),
                       ["year"] = year.ToString(CultureInfo.InvariantCulture),
                       ["link"] = desk.Link("/start", account.Language),
                   }));
    }
}
