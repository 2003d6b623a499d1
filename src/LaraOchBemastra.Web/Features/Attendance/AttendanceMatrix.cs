using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Attendance;

/// <summary>One person's presence through the course; nothing at a session where she had no place or nobody has said anything.</summary>
public sealed record PersonRow(string Name, IReadOnlyList<Presence?> At)
{
    public int Came => At.Count(one => one == Presence.Came);
}

/// <summary>Persons by sessions, by first name.</summary>
public sealed record AttendanceMatrix(Group Group, bool IsLeader, IReadOnlyList<Session> Sessions, IReadOnlyList<PersonRow> People)
{
    /// <summary>How many came to each session.</summary>
    public IReadOnlyList<int> Sums => [.. Sessions.Select((_, i) => People.Count(person => person.At[i] == Presence.Came))];

    public bool NothingYet => People.All(person => person.At.All(one => one is null));

    /// <summary>Reading names of people in a group tells of illness, so each reading leaves an audit row.</summary>
    public static async Task<AttendanceMatrix?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var group = await db.For(viewer).InsideGroups.AsNoTracking()
            .Include(one => one.Sessions).Include(one => one.Enrolments).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == groupId);
        if (group is null)
        {
            return null;
        }

        var presences = await CoursePresences.LoadAsync(db, groupId);
        db.Note(AuditAction.Read, nameof(Enrolment), groupId, "attendance");
        await db.SaveChangesAsync();
        var sessions = group.Sessions.Where(one => one.State == SessionState.Planned).OrderBy(one => one.Number).ToList();
        var people = Names.Of(group.Enrolments.Where(one => sessions.Exists(session => Belongs(one, session))))
            .Select(person => new PersonRow(person.Name, [.. sessions.Select(session => presences.Of(session.Id, person.One.Id))]))
            .ToList();
        return new AttendanceMatrix(group, !viewer.May(Permission.PlanGroups), sessions, people);

        bool Belongs(Enrolment one, Session session) => one.IsInLogOn(session.Date) || presences.IsTicked(session.Id, one.Id);
    }
}

/// <summary>People by first name; with the initial where two share one.</summary>
internal static class Names
{
    public static IReadOnlyList<(Enrolment One, string Name)> Of(IEnumerable<Enrolment> people)
    {
        var all = people.ToList();
        var twice = all.GroupBy(one => one.FirstName, StringComparer.CurrentCultureIgnoreCase)
            .Where(group => group.Skip(1).Any()).SelectMany(group => group).Select(one => one.Id).ToHashSet();
        return [.. all.Select(one => (One: one, Name: twice.Contains(one.Id) ? one.ShownName : one.FirstName))
            .OrderBy(one => one.Name, StringComparer.CurrentCulture)];
    }
}
