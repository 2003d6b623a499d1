using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Tells those who come, lead or are guests that sessions of a published course are added, move, are cancelled or are held after all:
/// one mail to each, however many sessions change at once. This is no reminder, so nobody can end it.
/// </summary>
public sealed class SessionMails(PortalDb db, MailDesk desk, GuestMails guests)
{
    /// <summary>To be called before saving: looks at what is about to be saved of the course's sessions.</summary>
    public async Task TellAsync(Group group)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var changed = db.ChangeTracker.Entries<Session>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified && entry.Entity.GroupId == group.Id)
            .Select(SessionChange.Of).OfType<SessionChange>().Where(change => change.ConcernsAfter(now))
            .OrderBy(change => change.Session.StartsUtc).ToList();
        if (group.State != GroupState.Published || changed.Count == 0)
        {
            return;
        }

        var region = await db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == group.RegionId);
        var standard = Language.OfCountry(region.Country).Code;
        List<Told> people = [.. await WhoComeAsync(group, standard), .. await WhoLeadAsync(group, standard, changed)];
        foreach (var ofKind in changed.GroupBy(change => change.Kind))
        {
            foreach (var one in people)
            {
                var hers = ofKind.Where(change => one.Leads?.Contains(change.Session.Id) != false).ToList();
                if (hers.Count > 0)
                {
                    await desk.AddAsync(ofKind.Key, one.To, one.Language, group.RegionId, new Dictionary<string, string>
                    {
                        ["course"] = group.Code,
                        ["dates"] = string.Join("; ", hers.Select(change => change.In(one.Language))),
                        ["link"] = desk.Link(one.Link(), one.Language),
                    }, group.Id);
                }
            }
        }

        foreach (var change in changed)
        {
            await guests.TellAsync(group, change.Session, change.Kind);
        }
    }

    private async Task<IEnumerable<Told>> WhoComeAsync(Group group, string standard)
    {
        var enrolments = await db.Everything.Groups.Where(one => one.Id == group.Id).SelectMany(one => one.Enrolments)
            .Where(one => one.State == EnrolmentState.Confirmed && one.LeftOn == null && one.Contact != null)
            .AsNoTracking().Include(one => one.Contact).ToListAsync();
        return enrolments.Where(one => one.Contact?.Email is not null).Select(one => new Told(
            one.Contact!.Email!, one.Language.Length == 0 ? standard : one.Language, Leads: null, () => $"/my-place/{PlaceLinks.Add(db, one.Id)}"));
    }

    // A substitute sees her session and not the course. What is added is led by those who lead the course.
    private async Task<IEnumerable<Told>> WhoLeadAsync(Group group, string standard, IReadOnlyList<SessionChange> changed)
    {
        HashSet<Guid> added = [.. changed.Where(change => change.Kind == MailKind.SessionsAdded).Select(change => change.Session.Id)];
        HashSet<Guid> known = [.. changed.Select(change => change.Session.Id).Except(added)];
        var sessions = db.Everything.Groups.Where(one => one.Id == group.Id).SelectMany(one => one.Sessions)
            .Where(one => added.Count > 0 || known.Contains(one.Id));
        return (await SessionLeaders.OfAsync(db, sessions)).GroupBy(one => one.LeaderId).Select(hers =>
        {
            var own = hers.FirstOrDefault(one => !one.IsSubstitute);
            return new Told(
                hers.First().Email, hers.First().Language ?? standard,
                hers.Select(one => one.SessionId).Where(known.Contains).Union(own is null ? [] : added).ToHashSet(),
                () => own is null ? $"/sessions/{hers.First(one => known.Contains(one.SessionId)).SessionId}" : $"/groups/{group.Id}");
        });
    }

    /// <param name="To">Her address.</param>
    /// <param name="Language">Her language.</param>
    /// <param name="Leads">The sessions she leads, of which alone she is told; none for one who comes to all.</param>
    /// <param name="Link">Made when it is needed, because it may be a new one.</param>
    private sealed record Told(string To, string Language, IReadOnlySet<Guid>? Leads, Func<string> Link);
}

/// <summary>What happens to one session.</summary>
internal sealed record SessionChange(Session Session, MailKind Kind, DateTime WasUtc, SessionTime Was)
{
    public static SessionChange? Of(EntityEntry<Session> entry)
    {
        var session = entry.Entity;
        if (entry.State == EntityState.Added)
        {
            return new SessionChange(session, MailKind.SessionsAdded, session.StartsUtc, session.Time);
        }

        var was = new SessionTime(Before(one => one.Date), Before(one => one.Start), Before(one => one.End));
        MailKind? kind = (Before(one => one.State), session.State) switch
        {
            (SessionState.Planned, SessionState.Cancelled) => MailKind.SessionsCancelled,
            (SessionState.Cancelled, SessionState.Planned) => MailKind.SessionsRestored,
            (SessionState.Planned, SessionState.Planned) when was != session.Time => MailKind.SessionsMoved,
            _ => null,
        };
        return kind is { } told ? new SessionChange(session, told, Before(one => one.StartsUtc), was) : null;

        T Before<T>(System.Linq.Expressions.Expression<Func<Session, T>> of) => entry.Property(of).OriginalValue;
    }

    /// <summary>What has been is history, unless it is moved to a day to come.</summary>
    public bool ConcernsAfter(DateTime nowUtc) => Session.StartsUtc > nowUtc || (Kind == MailKind.SessionsMoved && WasUtc > nowUtc);

    public string In(string language) => Kind == MailKind.SessionsMoved ? $"{Text(Was, language)} → {Text(Session.Time, language)}" : Text(Session.Time, language);

    private static string Text(SessionTime time, string language) => $"{MailDesk.Day(time.Date, language)} {MailDesk.Time(time.Start)}";
}
