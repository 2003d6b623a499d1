using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>What came of saving a log.</summary>
public sealed record LogSaved
{
    /// <summary>The form named something that is not of this course.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Both leaders changed the same thing.</summary>
    public LogMerge? Clash { get; init; }

    /// <summary>Why it was not saved, or was saved but not signed.</summary>
    public Refusal? Refusal { get; init; }

    public bool IsWritten { get; init; }

    public bool IsSigned { get; init; }

    /// <summary>The other leader has yet to sign.</summary>
    public bool IsHalfSigned { get; init; }

    /// <summary>Questions that were planned for the evening, not discussed, and are kept for later.</summary>
    public int CarriedOver { get; init; }

    public bool CancelledInPlan { get; init; }
}

/// <summary>Writes one evening: the unit that loads, merges, asks and changes, inside a write transaction.</summary>
internal sealed class SaveLog(PortalDb db, Viewer viewer, Guid sessionId, WriteLog form)
{
    /// <returns>Nothing when the session is not one of the viewer's own.</returns>
    public async Task<LogSaved?> RunAsync()
    {
        if (await LogRoom.LoadAsync(db, viewer, sessionId, toWrite: true) is not { } room)
        {
            return null;
        }

        if (room.Log?.WhyNotChange() is { } locked)
        {
            return new LogSaved { Refusal = locked };
        }

        var stored = room.Content();
        var mine = form.Content();
        if (IsForeign(room, stored, mine))
        {
            return new LogSaved { IsForeign = true };
        }

        var merge = LogMerge.Of(LogContent.Read(form.Seen), mine, stored);
        if (merge.Conflicts.Count > 0)
        {
            return new LogSaved { Clash = merge };
        }

        var log = Write(room, stored, merge.Merged);
        AddAndRemove(room);
        return form.Then == WriteLog.Sign ? Sign(room, log) : new LogSaved { IsWritten = true };
    }

    private bool IsForeign(LogRoom room, LogContent stored, LogContent mine) =>
        mine.Leaders.Keys.Except(stored.Leaders.Keys).Any()
        || mine.Came.Keys.Concat(form.Came).Except(room.Group.Enrolments.Select(one => one.Id)).Any()
        || mine.Topics.Keys.Except(stored.Topics.Keys).Any()
        || !mine.Topics.Values.All(line => line.Move is TopicMove.None or TopicMove.Today or TopicMove.Later
            || room.Group.Sessions.Any(session => TopicMove.To(session.Id) == line.Move))
        || (form.RemoveGuest is { } guest && room.Guests.All(one => one.Id != guest));

    private SessionLog Write(LogRoom room, LogContent stored, LogContent merged)
    {
        var log = room.Log;
        if (log is null)
        {
            log = new SessionLog(room.Group.Id, sessionId);
            db.Add(log);
        }

        log.Write(merged.Words, db.Clock.GetUtcNow().UtcDateTime);
        foreach (var (leaderId, times) in merged.Leaders.Where(pair => room.Log is null || pair.Value != stored.Leaders[pair.Key]))
        {
            log.SetPresence(leaderId, times.Present, times.From, times.Until);
        }

        foreach (var (enrolmentId, came) in merged.Came.Where(pair => pair.Value != stored.Came[pair.Key]))
        {
            log.SetAttendance(enrolmentId, came);
        }

        foreach (var topic in room.Topics.Where(topic => merged.Topics[topic.Id] != stored.Topics[topic.Id]))
        {
            if (topic.State == TopicState.Merged)
            {
                WriteMerged(room.Standing(topic), merged.Topics[topic.Id]);
                continue;
            }

            Write(topic, stored.Topics[topic.Id], merged.Topics[topic.Id]);
        }

        return log;
    }

    private void Write(Topic topic, TopicLine stored, TopicLine merged)
    {
        if (merged.Discussed)
        {
            // One that was discussed on another evening stays with that evening.
            topic.Discuss(stored.Discussed ? topic.SessionId ?? sessionId : sessionId, merged.Note);
            return;
        }

        topic.Reopen();
        if (merged.Move != stored.Move)
        {
            TopicMove.Apply(topic, merged.Move, sessionId);
        }
    }

    // Merged while the page was open: the tick and the line belong to the question it is now a part of; where that is taken
    // up is already decided.
    private void WriteMerged(Topic now, TopicLine line)
    {
        if (line.Discussed)
        {
            now.Discuss(now.State == TopicState.Discussed ? now.SessionId ?? sessionId : sessionId, now.NoteWith(line.Note));
        }
    }

    private void AddAndRemove(LogRoom room)
    {
        foreach (var words in form.NewTopics.Append(form.NewTopic).Select(typed => typed?.Trim() ?? string.Empty).Where(words => words.Length > 0))
        {
            db.Add(new Topic(room.Group.Id, sessionId, words, db.Clock.GetUtcNow().UtcDateTime));
        }

        if (form.GuestName.Trim() is { Length: > 0 } name)
        {
            db.Add(new GuestVisit(room.Group.Id, sessionId, name, form.GuestField.Trim()));
        }

        if (form.RemoveGuest is { } guest)
        {
            foreach (var topic in room.Topics.Where(topic => topic.VisitId == guest))
            {
                topic.LoseVisit();
            }

            db.Remove(room.Guests.Single(one => one.Id == guest));
        }
    }

    // Rules R-LOG-5 (what was planned and not reached is carried over) and R-LOG-6 (a cancellation reaches the plan).
    private LogSaved Sign(LogRoom room, SessionLog log)
    {
        var today = db.Clock.Today(room.Session.TimeZone);
        var signer = new LogSigner(viewer.LeaderId ?? Guid.Empty, viewer.AccountId);
        if (log.WhyNotSign(signer, room.Session.Date, today) is { } refusal)
        {
            return new LogSaved { IsWritten = true, Refusal = refusal };
        }

        log.Sign(signer, room.Session.Date, today, db.Clock.GetUtcNow().UtcDateTime);
        var notReached = room.Topics.Where(topic => topic.State == TopicState.Planned && topic.SessionId == sessionId).ToList();
        notReached.ForEach(topic => topic.CarryOver());
        var cancels = log.Outcome is SessionOutcome.Cancelled or SessionOutcome.CancelledLate && room.Session.State == SessionState.Planned;
        if (cancels)
        {
            room.Group.CancelSession(sessionId, log.Reason);
        }

        return new LogSaved { IsWritten = true, IsSigned = true, IsHalfSigned = log.State == LogState.HalfSigned, CarriedOver = notReached.Count, CancelledInPlan = cancels };
    }
}
