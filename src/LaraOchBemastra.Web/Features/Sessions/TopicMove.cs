using System.Globalization;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>Where a question stands, as one value of a list: nowhere yet, today, kept for later, or at another session.</summary>
public static class TopicMove
{
    public const string None = "";
    public const string Today = "today";
    public const string Later = "later";

    public static string Of(Topic topic, Guid sessionId) => topic.State switch
    {
        TopicState.New => None,
        TopicState.Merged when topic.SessionId is null => None,
        TopicState.CarriedOver => Later,
        _ when topic.SessionId is { } other && other != sessionId => To(other),
        _ => Today,
    };

    public static string To(Guid sessionId) => sessionId.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>Moves the question; to nowhere is no move.</summary>
    public static void Apply(Topic topic, string move, Guid sessionId)
    {
        if (move == Later)
        {
            topic.CarryOver();
        }
        else if (move == Today)
        {
            topic.PlanTo(sessionId);
        }
        else if (Guid.TryParse(move, CultureInfo.InvariantCulture, out var other))
        {
            topic.PlanTo(other);
        }
    }
}
