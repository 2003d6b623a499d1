using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Leaders as the pairing rule sees them: with their latest training and the sessions they lead in other courses. Made
/// here only, so that the pairing page, the list and the publishing agree.
/// </summary>
public sealed class Candidates
{
    private readonly List<Leader> leaders;
    private readonly Dictionary<Guid, DateOnly> trained;
    private readonly ILookup<Guid, Taken> taken;
    private readonly IReadOnlySet<Guid> withoutAgreement;

    private Candidates(List<Leader> leaders, Dictionary<Guid, DateOnly> trained, ILookup<Guid, Taken> taken, IReadOnlySet<Guid> withoutAgreement)
    {
        this.withoutAgreement = withoutAgreement;
        this.leaders = leaders;
        this.trained = trained;
        this.taken = taken;
    }

    /// <summary>
    /// Those a coordinator may be offered for a course: of her scope, and those already seated, whoever seated them. Who
    /// may not be offered is left out, never explained (see <see cref="LeaderPair.MayBeOffered"/>).
    /// </summary>
    public static async Task<IReadOnlyList<Candidate>> OfferedAsync(PortalDb db, Viewer viewer, Group group)
    {
        var visible = db.For(viewer).Leaders;
        var seated = group.Leaders.Select(seat => seat.LeaderId).ToList();
        var found = await LoadAsync(db, db.Set<Leader>().Where(leader =>
            leader.AgreedToBeFoundOn != null
            && leader.RegionId == group.RegionId
            && (visible.Any(one => one.Id == leader.Id) || seated.Contains(leader.Id))));
        return [.. found.leaders.Where(leader => LeaderPair.MayBeOffered(group, leader)).Select(leader => found.For(leader, group))];
    }

    /// <summary>The leaders seated in a course.</summary>
    public static async Task<IReadOnlyList<Candidate>> SeatedAsync(PortalDb db, Group group) =>
        (await SeatedAsync(db, [group])).In(group);

    /// <summary>The leaders seated in any of these courses, in a constant number of queries.</summary>
    public static Task<Candidates> SeatedAsync(PortalDb db, IReadOnlyCollection<Group> groups)
    {
        var ids = groups.SelectMany(group => group.Leaders.Select(seat => seat.LeaderId).Concat(group.Substitutes.Select(one => one.LeaderId))).Distinct().ToList();
        return LoadAsync(db, db.Set<Leader>().Where(leader => ids.Contains(leader.Id)));
    }

    public IReadOnlyList<Candidate> In(Group group) =>
        [.. leaders.Where(leader => group.Leaders.Any(seat => seat.LeaderId == leader.Id)).Select(leader => For(leader, group))];

    /// <summary>The name of one of those who were loaded; empty for another.</summary>
    public string NameOf(Guid leaderId) => leaders.Find(leader => leader.Id == leaderId)?.Name ?? string.Empty;

    /// <summary>Those who are to lead a session: the course's leaders and their substitutes, as they were loaded.</summary>
    public IReadOnlyList<Candidate> At(Group group, Guid sessionId)
    {
        var ids = group.LeadersOf(sessionId);
        return [.. leaders.Where(leader => ids.Contains(leader.Id)).Select(leader => For(leader, group))];
    }

    private static async Task<Candidates> LoadAsync(PortalDb db, IQueryable<Leader> wanted)
    {
        var found = await wanted.OrderBy(leader => EF.Property<string>(leader, Storage.NameKeys.SortKey)).AsNoTracking().ToListAsync();
        var completed = await db.Set<TrainingRecord>()
            .Where(record => wanted.Any(leader => leader.Id == record.LeaderId))
            .GroupBy(record => record.LeaderId)
            .Select(records => new { records.Key, Last = records.Max(record => record.CompletedOn) })
            .ToDictionaryAsync(row => row.Key, row => row.Last);
        var sessions = db.Set<Session>().Where(session => session.State == SessionState.Planned && session.Group.State != GroupState.Cancelled);
        var led = await (
            from seat in db.Set<GroupLeader>()
            where wanted.Any(leader => leader.Id == seat.LeaderId)
            join session in sessions on seat.GroupId equals session.GroupId
            where !db.Set<Substitute>().Any(one => one.SessionId == session.Id && one.ForLeaderId == seat.LeaderId)
            select new Taken(seat.LeaderId, seat.GroupId, session.Group.Code, session.Date, session.Start, session.End)).ToListAsync();
        var substituted = await (
            from substitute in db.Set<Substitute>()
            where wanted.Any(leader => leader.Id == substitute.LeaderId)
            join session in sessions on substitute.SessionId equals session.Id
            select new Taken(substitute.LeaderId, substitute.GroupId, session.Group.Code, session.Date, session.Start, session.End)).ToListAsync();
        var lacking = await Agreements.LackingAsync(db, wanted);
        return new Candidates(found, completed, led.Concat(substituted).ToLookup(row => row.LeaderId), lacking);
    }

    private Candidate For(Leader leader, Group group) => new(
        leader,
        trained.TryGetValue(leader.Id, out var on) ? on : null,
        [.. taken[leader.Id].Where(row => row.GroupId != group.Id).Select(row => new Booking(row.Code, new SessionTime(row.Date, row.Start, row.End)))])
    {
        AgreementMissing = withoutAgreement.Contains(leader.Id),
    };

    private sealed record Taken(Guid LeaderId, Guid GroupId, string Code, DateOnly Date, TimeOnly Start, TimeOnly End);
}
