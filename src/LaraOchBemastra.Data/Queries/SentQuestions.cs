using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A course with questions that its participants sent before it began.</summary>
public sealed record SentTo(Guid GroupId, string Title, int Count);

/// <summary>Questions that came by a participant's link and are not on the board yet (rule R-TOPIC-5): how many, never whose.</summary>
public static class SentQuestions
{
    /// <param name="db">The store.</param>
    /// <param name="groups">Courses, already narrowed to those the viewer leads.</param>
    /// <param name="most">Lines at most.</param>
    public static Task<List<SentTo>> LoadAsync(PortalDb db, IQueryable<Group> groups, int most) => groups
        .Where(group => group.State == GroupState.Published && db.Set<Topic>().Any(topic => topic.GroupId == group.Id && topic.SenderMark != null))
        .OrderBy(group => group.FirstDate).ThenBy(group => group.Id).Take(most)
        .Select(group => new SentTo(group.Id, group.Title, db.Set<Topic>().Count(topic => topic.GroupId == group.Id && topic.SenderMark != null)))
        .ToListAsync();
}
