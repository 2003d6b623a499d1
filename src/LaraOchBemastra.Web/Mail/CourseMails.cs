using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Tells that a whole course is cancelled: those who have a place or wait for one, who lead or substitute, and the guests who
/// were asked. Not why, because a reason may tell of somebody's illness; it stands behind the link.
/// </summary>
public sealed class CourseMails(PortalDb db, MailDesk desk, GuestMails guests)
{
    /// <summary>To be called in the unit that cancels the course; nobody is told of one that is over.</summary>
    public async Task CancelledAsync(Group group)
    {
        if (group.LastDate < db.Clock.Today(group.TimeZone))
        {
            return;
        }

        var region = await db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == group.RegionId);
        var standard = Language.OfCountry(region.Country).Code;
        await TellWhoAskedAsync(group, standard);
        await TellWhoLeadAsync(group, standard);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        foreach (var session in group.Sessions.Where(one => one.State == SessionState.Planned && one.StartsUtc > now))
        {
            await guests.TellAsync(group, session, MailKind.SessionsCancelled);
        }
    }

    private async Task TellWhoAskedAsync(Group group, string standard)
    {
        var people = await db.Everything.Groups.Where(one => one.Id == group.Id).SelectMany(one => one.Enrolments)
            .Where(one => one.LeftOn == null && one.Contact != null
                && (one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Offered || one.State == EnrolmentState.Requested || one.State == EnrolmentState.Waiting))
            .AsNoTracking().Include(one => one.Contact).ToListAsync();
        foreach (var one in people.Where(one => one.Contact?.Email is not null))
        {
            await AddAsync(
                one.State.HoldsPlace() ? MailKind.CourseCancelled : MailKind.CourseCancelledWaiting, group,
                one.Contact!.Email!, one.Language.Length == 0 ? standard : one.Language, one.FirstName, $"/my-place/{PlaceLinks.Add(db, one.Id)}");
        }
    }

    // A substitute sees her session and not the course.
    private async Task TellWhoLeadAsync(Group group, string standard)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var ahead = group.Sessions.Where(session => session.State == SessionState.Planned && session.StartsUtc > now).Select(session => session.Id).ToHashSet();
        var substitutes = group.Substitutes.Where(one => ahead.Contains(one.SessionId)).GroupBy(one => one.LeaderId)
            .ToDictionary(hers => hers.Key, hers => $"/sessions/{hers.First().SessionId}");
        List<Guid> ids = [.. group.Leaders.Select(seat => seat.LeaderId), .. substitutes.Keys];
        var leaders = await db.Everything.Leaders.AsNoTracking().Where(leader => ids.Contains(leader.Id))
            .Select(leader => new
            {
                leader.Id,
                leader.FirstName,
                leader.Email,
                Language = db.Everything.Accounts.Where(account => account.Id == leader.AccountId).Select(account => account.Language).FirstOrDefault(),
            })
            .ToListAsync();
        foreach (var leader in leaders)
        {
            await AddAsync(
                MailKind.CourseCancelled, group, leader.Email, leader.Language ?? standard, leader.FirstName,
                substitutes.GetValueOrDefault(leader.Id, $"/groups/{group.Id}"));
        }
    }

    private Task AddAsync(MailKind kind, Group group, string to, string language, string name, string path) =>
        desk.AddAsync(kind, to, language, group.RegionId, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["course"] = group.Code,
            ["link"] = desk.Link(path, language),
        }, group.Id);
}
