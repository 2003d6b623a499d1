using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Places;

/// <summary>A step with places: the rules it is judged by, and who takes it.</summary>
public delegate IReadOnlyList<Enrolment> PlaceAct(Group group, PlaceRules rules, PlaceMove move);

/// <summary>
/// Where places are decided, whoever clicks. The unit loads the course with its list, takes the step, offers what became
/// free where the region lets that happen by itself, and hands in the mails; all of it or nothing.
/// </summary>
public sealed class PlaceDesk(PortalDb db, PlaceMails mails)
{
    private const int TurnCount = 64;

    // Fifty who ask for the same course at once would each find the version changed more often than a unit is run again.
    // In one node they wait for each other here; between nodes the version decides.
    private static readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, TurnCount).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Runs a writing unit about one course when those before it are done.</summary>
    public static async Task<T> InTurnAsync<T>(Guid groupId, Func<Task<T>> write)
    {
        var turn = _turns[(uint)groupId.GetHashCode() % TurnCount];
        await turn.WaitAsync();
        try
        {
            return await write();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes a step in a unit of its own.</summary>
    /// <returns>The course and those the step was about; null when there is no such course.</returns>
    /// <exception cref="Domain.Common.RefusedException">A rule says no.</exception>
    public Task<(Group Group, IReadOnlyList<Enrolment> People)?> TakeAsync(Guid groupId, IQueryable<Group> source, PlaceMover mover, PlaceAct act) =>
        InTurnAsync(groupId, () => db.WriteAsync(() => StepAsync(groupId, source, mover, act)));

    /// <summary>The same within the caller's unit, which runs <see cref="InTurnAsync"/>.</summary>
    public async Task<(Group Group, IReadOnlyList<Enrolment> People)?> StepAsync(Guid groupId, IQueryable<Group> source, PlaceMover mover, PlaceAct act)
    {
        if (await source.WithPlaces().SingleOrDefaultAsync(one => one.Id == groupId) is not { } group)
        {
            return null;
        }

        var rules = await PlacesOf.RulesAsync(db, group.RegionId);
        var move = mover.At(db.Clock, group.TimeZone);
        var people = act(group, rules, move);
        var offered = rules.OffersByThemselves
            ? group.OfferNext(rules, new PlaceMover(PlaceThrough.Itself).At(db.Clock, group.TimeZone))
            : [];
        await mails.TellAsync(group, people.Concat(offered));
        return (group, people);
    }
}

/// <summary>Who takes a step, before the course's own date is known.</summary>
public sealed record PlaceMover(PlaceThrough Through, Guid? AccountId = null, string Reason = "")
{
    public PlaceMove At(TimeProvider clock, string zone) =>
        new(Through, AccountId, clock.GetUtcNow().UtcDateTime, clock.Today(zone), Reason.Trim());
}
