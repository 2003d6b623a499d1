using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>The inside of a course: who takes part, what was logged, what was asked. Not for network leads.</summary>
public sealed partial class ViewerData
{
    /// <summary>Courses whose inside this person may see: her own as a leader, and those she coordinates.</summary>
    public IQueryable<Group> InsideGroups => Inner;

    /// <summary>
    /// Those who lead, or were logged in, a course whose inside one sees: a leader reads the name of the one she leads with.
    /// </summary>
    public IQueryable<Leader> InsideLeaders => db.Set<Leader>().Where(leader =>
        Inner.Any(group => group.Leaders.Any(seat => seat.LeaderId == leader.Id))
        || SubstitutedSessions.Any(session => session.Group.Leaders.Any(seat => seat.LeaderId == leader.Id))
        || db.Set<Substitute>().Any(one => one.LeaderId == leader.Id && Inner.Any(group => group.Id == one.GroupId))
        || db.Set<SessionLog>().Any(log =>
            log.Leaders.Any(row => row.LeaderId == leader.Id) && Inner.Any(group => group.Id == log.GroupId)));
}
