using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Apologies;

/// <summary>One session to come, and whether one has said that one will not.</summary>
public sealed record ComingSession(Session Session, ApologyReason? Apology);

/// <summary>
/// What one sees by one's own link: the sessions to come, by date. Nothing of who else takes part, and not what the course
/// is about.
/// </summary>
public sealed record ApologyList(string Token, Enrolment Place, IReadOnlyList<ComingSession> Sessions)
{
    public static async Task<ApologyList?> LoadAsync(PortalDb db, string token)
    {
        if (await PlaceOfAsync(db, token) is not { } place)
        {
            return null;
        }

        var now = db.Clock.GetUtcNow().UtcDateTime;
        var sessions = await db.Everything.Groups.Where(group => group.Id == place.GroupId).SelectMany(group => group.Sessions)
            .Where(session => session.StartsUtc > now).OrderBy(session => session.StartsUtc).AsNoTracking().ToListAsync();
        var apologies = await db.Everything.Apologies.Where(one => one.EnrolmentId == place.Id).AsNoTracking()
            .ToDictionaryAsync(one => one.SessionId, one => one.Reason);
        return new ApologyList(token, place, [.. sessions
            .Where(session => Apology.WhyNot(session, now) is null && place.IsInLogOn(session.Date))
            .Select(session => new ComingSession(session, apologies.TryGetValue(session.Id, out var reason) ? reason : null))]);
    }

    /// <summary>Only one who has a place has something to stay away from.</summary>
    public static async Task<Enrolment?> PlaceOfAsync(PortalDb db, string token) =>
        await PlaceLinks.FindAsync(db, token) is { State: EnrolmentState.Confirmed, LeftOn: null } place ? place : null;
}

public sealed class Apologise
{
    public Guid Session { get; set; }

    public ApologyReason Reason { get; set; } = ApologyReason.NotSaid;

    /// <summary>Writes it, or answers why not; said twice it is said once.</summary>
    /// <returns>Nothing when it is not a session of this place's course.</returns>
    public async Task<(bool Found, Refusal? Refusal)> SayAsync(PortalDb db, Enrolment place)
    {
        if (await SessionAsync(db, place, Session) is not { } session)
        {
            return (false, null);
        }

        var now = db.Clock.GetUtcNow().UtcDateTime;
        if (Apology.WhyNot(session, now) is { } refusal)
        {
            return (true, refusal);
        }

        if (!await db.Everything.Apologies.AnyAsync(one => one.SessionId == session.Id && one.EnrolmentId == place.Id))
        {
            db.Add(new Apology(session, place.Id, Reason, now));
        }

        return (true, null);
    }

    public static async Task<(bool Found, Refusal? Refusal)> TakeBackAsync(PortalDb db, Enrolment place, Guid sessionId)
    {
        var session = await SessionAsync(db, place, sessionId);
        var apology = await db.Everything.Apologies.SingleOrDefaultAsync(one => one.SessionId == sessionId && one.EnrolmentId == place.Id);
        if (session is null)
        {
            return (false, null);
        }

        var refusal = Apology.WhyNot(session, db.Clock.GetUtcNow().UtcDateTime);
        if (refusal is null && apology is not null)
        {
            db.Remove(apology);
        }

        return (true, refusal);
    }

    private static Task<Session?> SessionAsync(PortalDb db, Enrolment place, Guid sessionId) =>
        db.Everything.Groups.Where(group => group.Id == place.GroupId).SelectMany(group => group.Sessions)
            .AsNoTracking().SingleOrDefaultAsync(session => session.Id == sessionId);
}

public sealed class ApologiseValidator : AbstractValidator<Apologise>
{
    public ApologiseValidator() => RuleFor(form => form.Reason).IsInEnum();
}
