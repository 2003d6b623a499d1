using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.OwnPlace;

/// <summary>Who gives her place back, of two who have theirs.</summary>
public enum Withdrawal
{
    Me = 1,
    Other = 2,
    Both = 3,
}

/// <summary>What one who asked for a place sees behind her link: her own place, and that of the one she comes with.</summary>
public sealed record OwnPlacePage(string Token, Enrolment Own, Group Group, Unit Unit, PlaceRules Rules, DateOnly Today)
{
    private static readonly PlaceTextKind[] _kinds = [PlaceTextKind.Fee, PlaceTextKind.Cancellation, PlaceTextKind.NoShow];

    /// <summary>The one she asked together with, as long as both are on the list.</summary>
    public Enrolment? Other => Own.PairId is null ? null
        : Group.Enrolments.FirstOrDefault(one => one.PairId == Own.PairId && one.Id != Own.Id && !one.State.IsOver());

    public IReadOnlyList<Session> Sessions =>
        [.. Group.Sessions.Where(session => session.State == SessionState.Planned).OrderBy(session => session.StartsUtc)];

    public int? Position => Group.WaitingList(Rules).PositionOf(Own);

    public bool IsOver => Own.State.IsOver() || Group.State is GroupState.Cancelled or GroupState.Closed;

    public bool HasEnded => Group.LastDate < Today;

    public bool MayAnswer => Group.WhyNotAccept(Own.Id, Today) is null;

    /// <summary>The other can be withdrawn here when she has no link of her own.</summary>
    public IEnumerable<Withdrawal> Withdrawals => Other?.Contact?.Email is null ? Enum.GetValues<Withdrawal>() : [Withdrawal.Me, Withdrawal.Both];

    public IEnumerable<PlaceText> Texts => _kinds.Select(Rules.Current).OfType<PlaceText>();

    public static async Task<OwnPlacePage?> LoadAsync(PortalDb db, string token)
    {
        if (await PlaceLinks.FindAsync(db, token) is not { } own)
        {
            return null;
        }

        var group = await PlaceLinks.GroupsOf(db, token).Include(one => one.Sessions).WithPlaces().AsNoTracking().SingleAsync();
        return new OwnPlacePage(
            token,
            group.Enrolments.Single(one => one.Id == own.Id),
            group,
            await db.Published.Units.AsNoTracking().SingleAsync(unit => unit.Id == group.UnitId),
            await PlacesOf.RulesAsync(db, group.RegionId),
            db.Clock.Today(group.TimeZone));
    }
}
