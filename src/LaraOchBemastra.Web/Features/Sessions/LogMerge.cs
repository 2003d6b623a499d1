namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>
/// Two leaders write one log, perhaps at the same time. Rule R-LOG-4: what only one of them changed stands as she changed
/// it; where both changed the same thing to different things, nothing is written and both are shown.
/// </summary>
public sealed class LogMerge
{
    private readonly Dictionary<string, object?> conflicts = new(StringComparer.Ordinal);

    private LogMerge(LogContent seen, LogContent mine, LogContent theirs)
    {
        Merged = theirs with
        {
            Outcome = Pick("Outcome", seen.Outcome, mine.Outcome, theirs.Outcome),
            Reason = Pick("Reason", seen.Reason, mine.Reason, theirs.Reason),
            Notes = Pick("Notes", seen.Notes, mine.Notes, theirs.Notes),
            Learned = Pick("Learned", seen.Learned, mine.Learned, theirs.Learned),
            ToChange = Pick("ToChange", seen.ToChange, mine.ToChange, theirs.ToChange),
            Leaders = theirs.Leaders.ToDictionary(pair => pair.Key, pair => mine.Leaders.TryGetValue(pair.Key, out var typed)
                ? Leader(pair.Key, Seen(seen.Leaders, pair.Key) ?? LeaderTimes.Absent, typed, pair.Value)
                : pair.Value),
            Came = theirs.Came.ToDictionary(pair => pair.Key, pair => mine.Came.TryGetValue(pair.Key, out var typed)
                ? Pick($"Came.{pair.Key}", seen.Came.GetValueOrDefault(pair.Key), typed, pair.Value)
                : pair.Value),
            Topics = theirs.Topics.ToDictionary(pair => pair.Key, pair => mine.Topics.TryGetValue(pair.Key, out var typed)
                ? Topic(pair.Key, Seen(seen.Topics, pair.Key) ?? TopicLine.Untouched, typed, pair.Value)
                : pair.Value),
        };
    }

    public LogContent Merged { get; }

    /// <summary>Name of what both changed, with what is stored.</summary>
    public IReadOnlyDictionary<string, object?> Conflicts => conflicts;

    public static LogMerge Of(LogContent seen, LogContent mine, LogContent theirs) => new(seen, mine, theirs);

    private static T? Seen<T>(Dictionary<Guid, T> shown, Guid id)
        where T : class => shown.GetValueOrDefault(id);

    private LeaderTimes Leader(Guid id, LeaderTimes seen, LeaderTimes mine, LeaderTimes theirs)
    {
        var present = Pick($"Present.{id}", seen.Present, mine.Present, theirs.Present);
        var from = Pick($"From.{id}", seen.From, mine.From, theirs.From);
        var until = Pick($"Until.{id}", seen.Until, mine.Until, theirs.Until);
        return present ? new LeaderTimes(Present: true, from, until) : LeaderTimes.Absent;
    }

    private TopicLine Topic(Guid id, TopicLine seen, TopicLine mine, TopicLine theirs)
    {
        var note = Pick($"Note.{id}", seen.Note, mine.Note, theirs.Note);

        // A line of what was said, under a question nobody ticked, is the tick.
        var ticked = mine.Discussed || (!seen.Discussed && mine.Note.Length > 0 && mine.Note != seen.Note);
        var discussed = Pick($"Discussed.{id}", seen.Discussed, ticked, theirs.Discussed);
        return new TopicLine(discussed, note, discussed ? theirs.Move : Pick($"Move.{id}", seen.Move, mine.Move, theirs.Move));
    }

    private T Pick<T>(string name, T seen, T mine, T theirs)
    {
        var same = EqualityComparer<T>.Default;
        if (same.Equals(mine, theirs) || same.Equals(mine, seen))
        {
            return theirs;
        }

        if (!same.Equals(theirs, seen))
        {
            conflicts[name] = theirs;
        }

        return mine;
    }
}
