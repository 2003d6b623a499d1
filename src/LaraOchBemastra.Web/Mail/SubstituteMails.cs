using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Tells one who leads a single session in another's place that she does, or no longer has to. Not in whose place.</summary>
public sealed class SubstituteMails(PortalDb db, MailDesk desk)
{
    /// <summary>To be called in the unit that changes who leads the session.</summary>
    /// <param name="group">The course, with its sessions.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="before">Who was to substitute there until now.</param>
    /// <param name="after">Who is to from now on.</param>
    public async Task ChangedAsync(Group group, Guid sessionId, Guid? before, Guid? after)
    {
        var session = group.Sessions.Single(one => one.Id == sessionId);
        if (before == after || group.State != GroupState.Published || session.StartsUtc <= db.Clock.GetUtcNow().UtcDateTime)
        {
            return;
        }

        await TellAsync(MailKind.SubstituteEnded, group, session, before);
        await TellAsync(MailKind.SubstituteChosen, group, session, after);
    }

    private async Task TellAsync(MailKind kind, Group group, Session session, Guid? leaderId)
    {
        if (await db.Everything.Leaders.AsNoTracking().SingleOrDefaultAsync(one => one.Id == leaderId) is not { } leader)
        {
            return;
        }

        var region = await db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == group.RegionId);
        var language = await db.Everything.Accounts.Where(account => account.Id == leader.AccountId).Select(account => account.Language).FirstOrDefaultAsync()
            ?? Language.OfCountry(region.Country).Code;
        await desk.AddAsync(kind, leader.Email, language, group.RegionId, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = leader.FirstName,
            ["course"] = group.Code,
            ["date"] = MailDesk.Day(session.Date, language),
            ["time"] = MailDesk.Time(session.Start),
            ["link"] = desk.Link(kind == MailKind.SubstituteChosen ? $"/sessions/{session.Id}" : "/sessions", language),
        }, group.Id);
    }
}
