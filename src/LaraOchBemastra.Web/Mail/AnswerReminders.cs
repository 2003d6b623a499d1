using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Invitations nobody has answered: guest experts, and people who were given an account. Once each.</summary>
public sealed class AnswerReminders(PortalDb db, MailDesk desk, PasswordLinks links)
{
    private const string Once = "once";

    public async Task<IReadOnlyList<DueReminder>> DueAsync(ReminderRegion at) =>
        at.Rules.AnswerDays is { } days ? [.. await GuestsAsync(at, at.NowUtc.AddDays(-days)), .. await AccountsAsync(at, at.NowUtc.AddDays(-days))] : [];

    private async Task<IEnumerable<DueReminder>> GuestsAsync(ReminderRegion at, DateTime before)
    {
        var (regionId, now) = (at.Region.Id, at.NowUtc);
        var visits = await (
            from visit in db.Everything.GuestVisits
            where visit.AskedAtUtc != null && visit.AskedAtUtc <= before && visit.Answer == null
            join expert in db.Everything.GuestExperts on visit.ExpertId equals expert.Id
            join row in db.Everything.Groups.Where(course => course.RegionId == regionId).SelectMany(course => course.Sessions, (course, session) => new { course.Code, session })
                on visit.SessionId equals row.session.Id
            where row.session.State == SessionState.Planned && row.session.StartsUtc > now
            select new { visit.Id, expert, row.Code, row.session }).AsNoTracking().ToListAsync();
        return visits.Select(one => new DueReminder(
            MailKind.GuestReminder, one.Id, one.expert.Id, Once, one.expert.Email, one.expert.Language, one.session.GroupId,
            async () => new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["name"] = one.expert.Name,
                ["course"] = one.Code,
                ["date"] = MailDesk.Day(one.session.Date, one.expert.Language),
                ["time"] = MailDesk.Time(one.session.Start),
                ["link"] = desk.Link($"/guest/{await RenewAsync(one.Id)}", one.expert.Language),
            }));
    }

    // A key is stored as its hash alone, so a new mail needs a new key.
    private async Task<string> RenewAsync(Guid visitId)
    {
        var key = LinkKey.New();
        (await db.Everything.GuestVisits.SingleAsync(one => one.Id == visitId)).RenewLink(LinkKey.Hash(key));
        return key;
    }

    private async Task<IEnumerable<DueReminder>> AccountsAsync(ReminderRegion at, DateTime before)
    {
        var regionId = at.Region.Id;
        var invited = await db.Everything.Accounts.AsNoTracking()
            .Where(account => account.RegionId == regionId && !account.Disabled && account.PasswordHash == null && account.InvitedAtUtc != null && account.InvitedAtUtc <= before)
            .ToListAsync();
        return invited.Select(account => new DueReminder(
            MailKind.AccountReminder, account.Id, account.Id, Once, account.Email!, account.Language, null, () => Task.FromResult(Values(account))));
    }

    private Dictionary<string, string> Values(Account account) => new(StringComparer.Ordinal)
    {
        ["name"] = account.Name,
        ["link"] = desk.Link($"/choose-password?link={links.For(account, PasswordLinks.Invitation)}", account.Language),
    };
}
