using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Mail to guest experts, and to those who asked them.</summary>
public sealed class GuestMails(PortalDb db, MailDesk desk)
{
    /// <summary>With the key of the answer link, which is stored nowhere else.</summary>
    public Task InviteAsync(GuestExpert expert, Group group, Session session, string key) => AddAsync(MailKind.GuestInvitation, expert, group, session, key);

    /// <summary>She was asked, and need not come.</summary>
    public Task NotNeededAsync(GuestExpert expert, Group group, Session session) => AddAsync(MailKind.GuestNotNeeded, expert, group, session, key: null);

    /// <summary>A session's guests are asked anew when it moves, and spared when it is cancelled.</summary>
    public async Task TellAsync(Group group, Session session, MailKind kind)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        foreach (var visit in await db.Everything.GuestVisits
            .Where(one => one.SessionId == session.Id && one.ExpertId != null && one.Answer != GuestAnswer.Declined).ToListAsync())
        {
            var expert = await db.Everything.GuestExperts.AsNoTracking().SingleAsync(one => one.Id == visit.ExpertId);
            if (kind == MailKind.SessionsCancelled)
            {
                await NotNeededAsync(expert, group, session);
            }
            else if (visit.WhyNotAskAnew(session, now) is null)
            {
                var key = LinkKey.New();
                visit.AskAnew(session, LinkKey.Hash(key), now);
                await AddAsync(MailKind.GuestSessionMoved, expert, group, session, key);
            }
        }
    }

    /// <summary>To the coordinator who asked and to the pair: who it was stands on the page, not in the mail.</summary>
    public async Task DeclinedAsync(GuestVisit visit, Group group, Session session)
    {
        var region = await db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == group.RegionId);
        var accounts = await db.Everything.Accounts.AsNoTracking().Where(account => !account.Disabled
            && (account.Id == visit.AskedBy || db.Everything.Leaders.Any(leader => leader.AccountId == account.Id
                && db.Everything.Groups.Any(one => one.Id == group.Id && one.Leaders.Any(seat => seat.LeaderId == leader.Id))))).ToListAsync();
        foreach (var account in accounts)
        {
            var values = Values(group, session, account.Language);
            values["name"] = account.Name;
            values["link"] = desk.Link($"/groups/{group.Id}", account.Language);
            await desk.AddAsync(MailKind.GuestDeclined, account.Email!, account.Language, region.Id, values, group.Id);
        }
    }

    private Task AddAsync(MailKind kind, GuestExpert expert, Group group, Session session, string? key)
    {
        var values = Values(group, session, expert.Language);
        values["name"] = expert.Name;
        if (key is not null)
        {
            values["link"] = desk.Link($"/guest/{key}", expert.Language);
        }

        return desk.AddAsync(kind, expert.Email, expert.Language, group.RegionId, values, group.Id);
    }

    private static Dictionary<string, string> Values(Group group, Session session, string language) => new(StringComparer.Ordinal)
    {
        ["course"] = group.Code,
        ["date"] = MailDesk.Day(session.Date, language),
        ["time"] = MailDesk.Time(session.Start),
    };
}
