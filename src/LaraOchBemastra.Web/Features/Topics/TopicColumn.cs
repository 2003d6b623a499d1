using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>One part of a column: questions under a heading, and where a question that is let go here goes.</summary>
/// <param name="Board">The board.</param>
/// <param name="Key">Its name within the page.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="Topics">In the order they are shown.</param>
/// <param name="Place">Value of <see cref="TopicPlace"/>; nothing where nothing is moved to by hand.</param>
public sealed record TopicColumn(TopicBoardPage Board, string Key, string Heading, IReadOnlyList<Topic> Topics, string? Place = null)
{
    /// <summary>An empty part is shown where something can be put into it.</summary>
    public bool IsShown => Topics.Count > 0 || (Place is not null && Board.MayWrite && !Board.IsProjector);
}

/// <summary>One card.</summary>
public sealed record TopicCard(TopicBoardPage Board, Topic Topic)
{
    public string Address => $"{Board.Address}/{Topic.Id}";

    public bool HasButtons => Board.MayWrite && !Board.IsProjector;
}
