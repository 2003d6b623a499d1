using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What belongs to the questions of a course: the room for phones, how the group goes on, and the region's bank.</summary>
public sealed partial class ViewerData
{
    public IQueryable<TopicRules> TopicRules => db.Set<TopicRules>().Where(rules => rules.RegionId == viewer.RegionId);

    public IQueryable<TopicRoom> TopicRooms => db.Set<TopicRoom>().Where(room => Inner.Any(group => group.Id == room.GroupId));

    public IQueryable<WayForward> WaysForward => db.Set<WayForward>().Where(way => Inner.Any(group => group.Id == way.GroupId));

    /// <summary>
    /// What the region's closed courses asked and nobody withheld. It crosses the borders of units, so nothing
    /// but words and condition may be read of it.
    /// </summary>
    public IQueryable<Topic> BankTopics => db.Set<Topic>().Where(topic =>
        !topic.Withheld && topic.State != TopicState.Merged && topic.SenderMark == null
        && db.Set<Group>().Any(group => group.Id == topic.GroupId && group.RegionId == viewer.RegionId && group.State == GroupState.Closed));
}
