using System.Globalization;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>Where a question stands, as one value of a list: a session, kept for later, or discussed.</summary>
public static class TopicPlace
{
    public const int Length = 40;
    public const string Later = "later";

    /// <summary>Discussed at the session it is planned to.</summary>
    public const string Done = "done";

    public static string Of(Guid sessionId) => sessionId.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>Nothing for a question that stands nowhere yet.</summary>
    public static string? Of(Topic topic) => topic.State switch
    {
        TopicState.CarriedOver => Later,
        _ when topic.SessionId is { } session => Of(session),
        _ => null,
    };

    /// <summary>Moves the question; false where it cannot be moved there.</summary>
    /// <param name="topic">The question.</param>
    /// <param name="to">One of the values above.</param>
    /// <param name="open">Sessions it may be planned to.</param>
    public static bool Move(Topic topic, string? to, IReadOnlyCollection<Guid> open)
    {
        if (topic.WhyNotChange() is not null)
        {
            return false;
        }

        if (to == Later)
        {
            topic.CarryOver();
            return true;
        }

        if (to == Done && topic is { State: TopicState.Planned, SessionId: { } evening })
        {
            topic.Discuss(evening, topic.Note);
            return true;
        }

        if (Guid.TryParse(to, CultureInfo.InvariantCulture, out var session) && open.Contains(session))
        {
            topic.PlanTo(session);
            return true;
        }

        return false;
    }
}
