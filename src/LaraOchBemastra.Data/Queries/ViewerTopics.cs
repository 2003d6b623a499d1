using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What belongs to the questions of a course: the room for phones, how the group goes on, and the region's bank.</summary>
public sealed partial class ViewerData
{
    public IQueryable<TopicRules> TopicRules => db.Set<TopicRules>().Where(rules => rules.RegionId == viewer.RegionId);

    public IQueryable<TopicRoom> TopicRooms => db.Set<TopicRoom>().Where(room => Inner.Any(group => group.Id == room.GroupId));

    public IQueryable<WayForward> WaysForward => db.Set<WayForward>().Where(way => Inner.Any(group => group.Id == way.GroupId));

    /// <summary>
    /// Rule R-BANK-2: what the region's closed courses asked and nobody withheld. It crosses the borders of units, so nothing
    /// but words and condition may be read of it.
    /// </summary>
    public IQueryable<Topic> BankTopics => db.Set<Topic>().Where(topic =>
        !topic.Withheld && topic.State != TopicState.Merged && topic.SenderMark == null
        && db.Set<Group>().Any(group => group.Id == topic.GroupId && group.RegionId == viewer.RegionId && group.State == GroupState.Closed));

    /// <summary>Conditions whose bank is shown: those on which at least so many closed courses had questions (rule R-BANK-1).</summary>
    public IQueryable<Guid> BankConditions(int fewest) =>
        from topic in BankTopics
        join held in db.Set<Group>() on topic.GroupId equals held.Id
        where held.ConditionId != null
        group topic by held.ConditionId!.Value into asked
        where asked.Select(topic => topic.GroupId).Distinct().Count() >= fewest
        select asked.Key;

    /// <summary>The bank's questions of a condition, each with the course it must not be shown with.</summary>
    public IQueryable<BankRow> BankOf(Guid conditionId) =>
        from topic in BankTopics
        join held in db.Set<Group>() on topic.GroupId equals held.Id
        where held.ConditionId == conditionId
        select new BankRow(held.Id, topic.Text, topic.Votes + topic.Likes + topic.MergedWeight);

    /// <summary>Names of those who took part in or led the courses, to keep questions that say them out of the bank.</summary>
    public async Task<ILookup<Guid, string>> BankNamesAsync(IReadOnlyCollection<Guid> groupIds)
    {
        var people = await db.Set<Enrolment>().Where(one => groupIds.Contains(one.GroupId)).Select(one => new { one.GroupId, one.FirstName }).ToListAsync();
        var leaders = await (
            from seat in db.Set<GroupLeader>()
            where groupIds.Contains(seat.GroupId)
            join leader in db.Set<Leader>() on seat.LeaderId equals leader.Id
            select new { seat.GroupId, leader.FirstName, leader.LastName }).ToListAsync();
        return people.Select(one => (one.GroupId, Name: one.FirstName))
            .Concat(leaders.Select(one => (one.GroupId, Name: $"{one.FirstName} {one.LastName}")))
            .ToLookup(one => one.GroupId, one => one.Name);
    }
}

/// <summary>A question of the bank.</summary>
/// <param name="GroupId">Only to reckon with; never shown.</param>
/// <param name="Text">Its words.</param>
/// <param name="Weight">What its group gave it.</param>
public sealed record BankRow(Guid GroupId, string Text, int Weight);
