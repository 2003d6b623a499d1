using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.TopicCards;

/// <summary>One step of a leader with the questions of a course, as a unit that can be run again.</summary>
internal sealed class CardStep(PortalDb db, Viewer viewer, Guid groupId)
{
    /// <returns>What the step says; nothing when the course is not hers or the question not of the course.</returns>
    public Task<string?> RunAsync(Guid topicId, Func<Topic, Task<string?>> step) => db.WriteAsync(async () =>
        await LeadsAsync() && await TopicAsync(topicId) is { } topic ? await step(topic) : null);

    public Task<string?> RunAsync(Func<Task<string>> step) => db.WriteAsync(async () => await LeadsAsync() ? await step() : null);

    public Task<Topic?> TopicAsync(Guid? topicId) => Topics.SingleOrDefaultAsync(one => one.Id == topicId);

    public Task<List<Topic>> MergedIntoAsync(Guid topicId) => Topics.Where(one => one.MergedIntoId == topicId).ToListAsync();

    public async Task TakeInAsync() => (await Topics.Where(one => one.SenderMark != null).ToListAsync()).ForEach(one => one.TakeIn());

    private IQueryable<Topic> Topics => db.For(viewer).Topics.AsTracking().Where(one => one.GroupId == groupId);

    private Task<bool> LeadsAsync() => db.For(viewer).LedGroups.AnyAsync(group => group.Id == groupId);
}
