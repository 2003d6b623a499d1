using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What a course of the demo is made from.</summary>
internal sealed record CoursePlan(string Key, int Number, string Unit, GroupFacts Facts, IReadOnlyList<SessionTime> Times)
{
    public IReadOnlyList<string> Leaders { get; init; } = [];

    /// <summary>First name, initial.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public string? SharedWith { get; init; }

    public bool Published { get; init; } = true;
}

/// <summary>A course that was made now, with its logs by session (counted from 0).</summary>
internal sealed class BuiltCourse(DemoWorld world, CoursePlan plan, Group group)
{
    public CoursePlan Plan => plan;

    public Group Group => group;

    public Dictionary<int, SessionLog> Logs { get; } = [];

    public Session Session(int index) => group.Sessions[index];

    /// <summary>Null when the course is there since an earlier seeding.</summary>
    public static async Task<BuiltCourse?> MakeAsync(DemoWorld world, CoursePlan plan)
    {
        var id = DemoIds.Group(plan.Key);
        if (await world.Db.FindAsync<Group>(id) is not null)
        {
            return null;
        }

        var unit = world.Units[plan.Unit];
        var region = world.Regions.Values.Single(one => one.Id == unit.RegionId);
        var code = $"{plan.Times[0].Date.Year % 100:00}-{plan.Number:0000}";
        var group = new Group(id, region, unit, code, plan.Facts);
        foreach (var time in plan.Times)
        {
            group.Add(time);
        }

        if (plan.SharedWith is { } other)
        {
            group.ShareWith(DemoIds.Organisation(other));
        }

        if (plan.Leaders.Count > 0)
        {
            group.LeadBy(region, [.. plan.Leaders.Select(world.Candidate)]);
        }

        if (plan.Published)
        {
            group.Publish(region, [.. plan.Leaders.Select(world.Candidate)]);
        }

        foreach (var person in plan.People)
        {
            var relation = person.EndsWith('*') ? Experience.Relative : Experience.Patient;
            group.Enrol(person.TrimEnd('*')[..^2], person.TrimEnd('*')[^1..], relation);
        }

        world.Add(group);
        var built = new BuiltCourse(world, plan, group);
        world.Courses[plan.Key] = built;
        return built;
    }

    /// <summary>A signed log of a session that was held by all its leaders but the absent one.</summary>
    public BuiltCourse Held(int index, string notes = "", string? absent = null, string reason = "")
    {
        var session = Session(index);
        var log = NewLog(index);
        foreach (var leader in plan.Leaders)
        {
            log.SetPresence(world.Leaders[leader].Id, leader != absent, leader == absent ? null : session.Start, leader == absent ? null : session.End);
        }

        foreach (var (enrolment, place) in group.Enrolments.Select((one, place) => (one, place)))
        {
            // Somebody is always at home, never the same one two times running.
            log.SetAttendance(enrolment.Id, (place + (index * 3)) % 7 != 5);
        }

        var words = new LogWords { Outcome = absent is null ? SessionOutcome.Held : SessionOutcome.HeldByOneLeader, Reason = reason, Notes = notes };
        log.Write(words, DemoWorld.At(session.Date, session.End.Hour + 1));
        foreach (var leader in plan.Leaders.Where(leader => leader != absent).Take(2))
        {
            Sign(log, session, leader);
        }

        if (absent is not null)
        {
            // The one who was alone does not vouch for herself.
            log.Confirm(Account(absent), DemoWorld.At(session.Date.AddDays(1), 9));
        }

        return this;
    }

    /// <summary>A log that the first of its leaders has signed and the other has not.</summary>
    public BuiltCourse HalfSigned(int index, string notes)
    {
        var session = Session(index);
        var log = NewLog(index);
        foreach (var leader in plan.Leaders)
        {
            log.SetPresence(world.Leaders[leader].Id, present: true, session.Start, session.End);
        }

        foreach (var enrolment in group.Enrolments)
        {
            log.SetAttendance(enrolment.Id, came: true);
        }

        log.Write(new LogWords { Notes = notes }, DemoWorld.At(session.Date, session.End.Hour + 1));
        Sign(log, session, plan.Leaders[0]);
        return this;
    }

    /// <summary>A signed log that one of its leaders opened again two days later, and that both signed anew.</summary>
    public BuiltCourse Corrected(int index, string why, string notes)
    {
        var (session, log) = (Session(index), Logs[index]);
        log.Correct(Account(plan.Leaders[0]), why, DemoWorld.At(session.Date.AddDays(2), 9));
        log.Write(new LogWords { Notes = notes }, DemoWorld.At(session.Date.AddDays(2), 9, 5));
        foreach (var leader in plan.Leaders)
        {
            Sign(log, session, leader);
        }

        return this;
    }

    /// <summary>A session that did not come about, in the plan and in its log.</summary>
    public BuiltCourse NotHeld(int index, string reason, SessionOutcome outcome = SessionOutcome.Cancelled)
    {
        var session = Session(index);
        group.CancelSession(session.Id, reason);
        var log = NewLog(index);
        log.Write(new LogWords { Outcome = outcome, Reason = reason }, DemoWorld.At(session.Date, 8));
        Sign(log, session, plan.Leaders[0]);
        return this;
    }

    public BuiltCourse Guest(int index, string name, string field)
    {
        world.Add(new GuestVisit(DemoIds.Of($"guest/{plan.Key}/{index}"), group.Id, Session(index).Id, name, field));
        return this;
    }

    /// <summary>A question of the inventory at the first session.</summary>
    /// <param name="text">As it was written down.</param>
    /// <param name="discussed">The session it was discussed in.</param>
    /// <param name="note">What was said, in one line.</param>
    /// <param name="planned">The session it is planned to.</param>
    /// <param name="carried">It was not reached.</param>
    public BuiltCourse Question(string text, int? discussed = null, string note = "", int? planned = null, bool carried = false)
    {
        var first = Session(0);
        var topic = new Topic(DemoIds.Of($"topic/{plan.Key}/{text}"), group.Id, first.Id, text, DemoWorld.At(first.Date, first.Start.Hour + 1));
        if ((planned ?? discussed) is { } session)
        {
            topic.PlanTo(Session(session).Id);
        }

        if (discussed is { } at)
        {
            topic.Discuss(Session(at).Id, note);
        }

        if (carried)
        {
            topic.CarryOver();
        }

        world.Add(topic);
        return this;
    }

    public void Close() => group.Close(world.Today, sessionsWithoutSignedLog: 0);

    private SessionLog NewLog(int index)
    {
        var log = new SessionLog(DemoIds.Of($"log/{plan.Key}/{index}"), group.Id, Session(index).Id);
        Logs[index] = log;
        world.Add(log);
        return log;
    }

    private void Sign(SessionLog log, Session session, string by)
    {
        var signer = new LogSigner(world.Leaders[by].Id, Account(by));
        log.Sign(signer, session.Date, world.Today, DemoWorld.At(session.Date, session.End.Hour + 1, 10));
    }

    private Guid Account(string leader) =>
        world.Leaders[leader].AccountId ?? throw new InvalidOperationException($"{leader} has no account to sign with.");
}
