using LaraOchBemastra.Web.TagHelpers;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>Lays the form of a log out.</summary>
public static class LogForm
{
    /// <summary>A form that says what is given: the stored content, or a merged one that is still to be decided on.</summary>
    public static WriteLog Of(SessionLogPage page, LogContent content, WriteLog? typed = null, string? key = null) => new()
    {
        Page = page,
        Key = key ?? FormOnceTagHelper.NewKey(),
        Seen = page.Content().Write(),
        Leaders = [.. page.Leaders.Select(leader => Row(page, leader.Id, content.Leaders.GetValueOrDefault(leader.Id, LeaderTimes.Absent)))],
        People = [.. page.People.Select(person => person.Id)],
        Came = [.. content.Came.Where(pair => pair.Value).Select(pair => pair.Key)],
        Topics = [.. content.Topics.Where(pair => page.BlockOf(pair.Key) != TopicBlock.None).Select(pair => Row(pair.Key, pair.Value))],
        Notes = content.Notes,
        Learned = content.Learned,
        ToChange = content.ToChange,
        Outcome = content.Outcome,
        Reason = content.Reason,
        NewTopic = typed?.NewTopic ?? string.Empty,
        NewTopics = typed?.NewTopics ?? [],
        WasTaken = typed?.WasTaken == true,
        GuestName = typed?.GuestName ?? string.Empty,
        GuestField = typed?.GuestField ?? string.Empty,
    };

    /// <summary>
    /// The form as it was typed, to be corrected: the same rows in the same order, so that what could not be read stands in
    /// its own field, and after them those that came meanwhile.
    /// </summary>
    public static WriteLog Again(SessionLogPage page, WriteLog typed, string key)
    {
        var fresh = Of(page, page.Content());
        typed.Page = page;
        typed.Key = key;
        typed.Leaders.RemoveAll(row => fresh.Leaders.TrueForAll(one => one.Id != row.Id));
        typed.Leaders.AddRange(fresh.Leaders.ExceptBy(typed.Leaders.Select(row => row.Id), row => row.Id).ToList());
        typed.Topics.RemoveAll(row => page.BlockOf(row.Id) == TopicBlock.None);
        typed.Topics.AddRange(fresh.Topics.ExceptBy(typed.Topics.Select(row => row.Id), row => row.Id).ToList());
        return typed;
    }

    // Times are filled in for everyone, ticks for nobody.
    private static LeaderRow Row(SessionLogPage page, Guid id, LeaderTimes times) => new()
    {
        Id = id,
        Present = times.Present,
        From = times.Present ? times.From : page.Session.Start,
        Until = times.Present ? times.Until : page.Session.End,
    };

    private static TopicRow Row(Guid id, TopicLine line) => new() { Id = id, Discussed = line.Discussed, Note = line.Note, Move = line.Move };
}
