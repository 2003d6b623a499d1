using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>One column of the board, which on a phone is one part of a single list.</summary>
public sealed record TopicColumn(TopicBoardPage Board, string Heading, IReadOnlyList<Topic> Topics);
