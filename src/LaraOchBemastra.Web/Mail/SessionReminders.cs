using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>A session to come: those who have a place and left an address, and those who lead it.</summary>
public sealed class SessionReminders(PortalDb db, MailDesk desk)
{
    public async Task<IReadOnlyList<DueReminder>> DueAsync(ReminderRegion at)
    {
        if (at.Rules.SessionDays is not { } days)
        {
            return [];
        }

        var (regionId, now, until) = (at.Region.Id, at.NowUtc, at.Today.AddDays(days));
        var coming = db.Everything.Groups.Where(group => group.RegionId == regionId && group.State == GroupState.Published).SelectMany(group => group.Sessions)
            .Where(session => session.State == SessionState.Planned && session.StartsUtc > now && session.Date <= until);
        var sessions = await coming.Select(session => new { session.Group.Code, session }).AsNoTracking().ToListAsync();
        var groupIds = sessions.Select(row => row.session.GroupId).Distinct().ToList();
        var people = await db.Everything.Groups.Where(group => groupIds.Contains(group.Id)).SelectMany(group => group.Enrolments)
            .Where(one => one.State == EnrolmentState.Confirmed && one.LeftOn == null && one.Contact != null)
            .Include(one => one.Contact).AsNoTracking().ToListAsync();
        var leaders = await SessionLeaders.OfAsync(db, coming);
        var standard = Language.OfCountry(at.Region.Country).Code;
        return
        [
            .. from row in sessions
               from one in people.Where(one => one.GroupId == row.session.GroupId && one.Contact?.Email is not null)
               let language = one.Language.Length == 0 ? standard : one.Language
               select new DueReminder(
                   MailKind.SessionReminder, row.session.Id, one.Id, Occasion(row.session), one.Contact!.Email!, language, row.session.GroupId,
                   () => Task.FromResult(Values(row.Code, row.session, language, $"/my-place/{PlaceLinks.Add(db, one.Id)}"))),
            .. from row in sessions
               from leader in leaders.Where(leader => leader.SessionId == row.session.Id)
               let language = leader.Language ?? standard
               select new DueReminder(
                   MailKind.LeaderSessionReminder, row.session.Id, leader.LeaderId, Occasion(row.session), leader.Email, language, row.session.GroupId,
                   () => Task.FromResult(Values(row.Code, row.session, language, $"/sessions/{row.session.Id}"))),
        ];
    }

    // A session moved to another day or hour is another occasion.
    private static string Occasion(Session session) => $"{session.Date:yyyy-MM-dd} {session.Start:HHmm}";

    private Dictionary<string, string> Values(string code, Session session, string language, string path) => new(StringComparer.Ordinal)
    {
        ["course"] = code,
        ["date"] = MailDesk.Day(session.Date, language),
        ["time"] = MailDesk.Time(session.Start),
        ["link"] = desk.Link(path, language),
    };
}
