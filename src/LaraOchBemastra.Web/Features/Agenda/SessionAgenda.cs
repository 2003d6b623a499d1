using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Plan = LaraOchBemastra.Domain.Topics.Agenda;

namespace LaraOchBemastra.Web.Features.Agenda;

/// <summary>The agenda of one session: the board's questions with a suggestion of how long each may take.</summary>
public sealed class SessionAgendaPage
{
    public required Group Group { get; init; }

    public required Session Session { get; init; }

    /// <summary>Those that have a time, in the order of the evening.</summary>
    public required IReadOnlyList<AgendaLine> Lines { get; init; }

    /// <summary>For the case that time is left.</summary>
    public required IReadOnlyList<AgendaLine> Spare { get; init; }

    public required IReadOnlyDictionary<Guid, Topic> Topics { get; init; }

    /// <summary>Name and field of the guest expert who takes a question up, by visit.</summary>
    public required IReadOnlyDictionary<Guid, string> Guests { get; init; }

    /// <summary>Guests who come without a question of their own.</summary>
    public IEnumerable<string> OtherGuests => Guests.Where(guest => Topics.Values.All(topic => topic.VisitId != guest.Key)).Select(guest => guest.Value);

    /// <summary>A substitute sees her session and not the course.</summary>
    public required bool SeesCourse { get; init; }

    /// <summary>What the group decided about going on, at the last session.</summary>
    public WayForward? WayForward { get; init; }

    public static async Task<SessionAgendaPage?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId, int number)
    {
        var seen = db.For(viewer);
        var hers = await seen.SubstitutedSessions.Where(one => one.GroupId == groupId && one.Number == number).Select(one => one.Id).SingleOrDefaultAsync();
        var group = await seen.GroupsInside(hers).AsNoTracking().Include(one => one.Sessions).SingleOrDefaultAsync(one => one.Id == groupId);
        if (group?.Sessions.FirstOrDefault(one => one.Number == number) is not { } session)
        {
            return null;
        }

        var topics = await seen.Topics.AsNoTracking()
            .Where(topic => topic.SessionId == session.Id && (topic.State == TopicState.Planned || topic.State == TopicState.Discussed))
            .ToDictionaryAsync(topic => topic.Id);
        var held = group.Sessions.Where(one => one.State == SessionState.Planned).OrderBy(one => one.StartsUtc).ToList();
        var isLast = held.Count > 0 && held[^1].Id == session.Id;
        var lines = Plan.Of(
            session.Start,
            session.End,
            isFirst: held.Count > 0 && held[0].Id == session.Id,
            isLast,
            topics.Values.Select(topic => new AgendaQuestion(topic.Id, topic.Weight, topic.TimesCarried, topic.RaisedAtUtc)));
        return new SessionAgendaPage
        {
            Group = group,
            Session = session,
            SeesCourse = await seen.InsideGroups.AnyAsync(one => one.Id == groupId),
            Lines = [.. lines.Where(line => line.From is not null)],
            Spare = [.. lines.Where(line => line.From is null)],
            Topics = topics,
            Guests = await seen.GuestVisits.Where(visit => visit.SessionId == session.Id)
                .ToDictionaryAsync(visit => visit.Id, visit => visit.Field.Length == 0 ? visit.Name : $"{visit.Name}, {visit.Field}"),
            WayForward = isLast ? await seen.WaysForward.AsNoTracking().SingleOrDefaultAsync(way => way.GroupId == groupId) : null,
        };
    }

    public Topic? TopicOf(AgendaLine line) => line.QuestionId is { } id ? Topics[id] : null;

    public string? GuestOf(AgendaLine line) => TopicOf(line)?.VisitId is { } visit ? Guests.GetValueOrDefault(visit) : null;
}
