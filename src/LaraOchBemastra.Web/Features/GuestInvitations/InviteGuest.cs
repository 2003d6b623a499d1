using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.GuestInvitations;

public sealed record HandedTopic(Guid Id, string Text);

/// <summary>Who is asked to a session, and which questions she takes up.</summary>
public sealed class InviteGuest
{
    private const int MostChoices = 200;

    public Guid? ExpertId { get; set; }

    /// <summary>Questions handed to her.</summary>
    public List<Guid> TopicIds { get; set; } = [];

    /// <summary>Confirms that she is asked although she is booked elsewhere then.</summary>
    public bool Anyway { get; set; }

    [BindNever]
    public string? Q { get; set; }

    [BindNever]
    public bool Clashes { get; set; }

    [BindNever]
    [ValidateNever]
    public Group Group { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public Session Session { get; set; } = null!;

    [BindNever]
    public Refusal? WhyNot { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Experts { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<HandedTopic> Topics { get; set; } = [];

    /// <summary>False when the viewer does not plan such a course.</summary>
    public async Task<bool> ChooseAmongAsync(PortalDb db, Viewer viewer, (Guid Group, Guid Session) at, string? q)
    {
        if (await GuestRoom.FindAsync(db, viewer, at.Group, at.Session) is not { } found)
        {
            return false;
        }

        (Group, Session) = found;
        Q = q;
        var now = db.Clock.GetUtcNow().UtcDateTime;
        WhyNot = Group.State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
            : Session.State == SessionState.Cancelled ? GuestRefusals.SessionCancelled()
            : Session.StartsUtc <= now ? GuestRefusals.SessionBegun()
            : null;
        var experts = await db.For(viewer).GuestExperts.Where(expert => expert.RetiredOn == null).Matching(q).ByName()
            .Take(MostChoices).Select(expert => new { expert.Id, expert.Name, expert.Fields }).ToListAsync();
        Experts = experts.ConvertAll(one => new SelectListItem($"{one.Name}: {one.Fields}", one.Id.ToString()));
        Topics = await db.For(viewer).Topics
            .Where(topic => topic.GroupId == Group.Id && topic.SenderMark == null
                && (topic.State == TopicState.New || topic.State == TopicState.CarriedOver || (topic.State == TopicState.Planned && topic.SessionId == Session.Id)))
            .OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).Select(topic => new HandedTopic(topic.Id, topic.Text)).ToListAsync();
        return true;
    }

    /// <exception cref="RefusedException">She is not in the directory any more.</exception>
    public async Task<GuestExpert> ExpertAsync(PortalDb db, Viewer viewer) =>
        await db.For(viewer).GuestExperts.SingleOrDefaultAsync(expert => expert.Id == ExpertId) ?? throw new RefusedException(GuestRefusals.Unknown());

    /// <summary>Rule R-GUEST-3: one who is asked or comes elsewhere at that time is warned about, once.</summary>
    public async Task<Refusal?> WarnAsync(PortalDb db)
    {
        if (Anyway)
        {
            return null;
        }

        var (from, until, id) = (Session.StartsUtc, Session.EndsUtc, Session.Id);
        var other = await db.Everything.GuestVisits.Where(visit => visit.ExpertId == ExpertId && visit.Answer != GuestAnswer.Declined && visit.SessionId != id)
            .Join(
                db.Everything.Groups.SelectMany(group => group.Sessions).Where(session =>
                    session.State == SessionState.Planned && session.StartsUtc < until && session.EndsUtc > from),
                visit => visit.SessionId,
                session => session.Id,
                (visit, session) => new { visit.Name, session.Date, session.Start })
            .FirstOrDefaultAsync();
        return other is null ? null : GuestRefusals.BookedElsewhere(other.Name, other.Date, other.Start);
    }

    /// <summary>Questions that are not among those offered; somebody may have discussed them meanwhile.</summary>
    public bool HasUnknown => TopicIds.Except(Topics.Select(one => one.Id)).Any();

    public async Task HandOverAsync(PortalDb db, Viewer viewer, GuestVisit visit)
    {
        var offered = Topics.Select(one => one.Id).Intersect(TopicIds).ToList();
        foreach (var topic in await db.For(viewer).Topics.Where(one => offered.Contains(one.Id)).ToListAsync())
        {
            // Merged or discussed since the page was opened: it is not hers to take up any more.
            if (topic.WhyNotChange() is null)
            {
                topic.HandTo(visit.Id, visit.SessionId);
            }
        }
    }
}

public sealed class InviteGuestValidator : AbstractValidator<InviteGuest>
{
    public InviteGuestValidator() => RuleFor(form => form.ExpertId).NotNull();
}
