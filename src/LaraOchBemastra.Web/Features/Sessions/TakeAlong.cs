using System.Globalization;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>
/// What may lie on a phone: number, date and times of the session, first names, ticks and questions. No course, no
/// condition, no place, no surname.
/// </summary>
/// <param name="Id">The session.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="Number">The session's number.</param>
/// <param name="Date">In words.</param>
/// <param name="Start">As the clock shows.</param>
/// <param name="End">As the clock shows.</param>
/// <param name="Seen">What was stored when it was taken along, for comparing when it comes back.</param>
/// <param name="Leaders">By first name.</param>
/// <param name="People">By first name.</param>
/// <param name="Topics">Those of the evening, and those not planned yet.</param>
/// <param name="Words">What was written already.</param>
public sealed record TakeAlong(
    Guid Id,
    Guid Account,
    int Number,
    string Date,
    string Start,
    string End,
    string Seen,
    IReadOnlyList<AlongLeader> Leaders,
    IReadOnlyList<AlongPerson> People,
    IReadOnlyList<AlongTopic> Topics,
    AlongWords Words)
{
    public static TakeAlong Of(SessionLogPage page, Guid account)
    {
        var form = LogForm.Of(page, page.Content());
        return new TakeAlong(
            page.Session.Id,
            account,
            page.Session.Number,
            page.Session.Date.InText(),
            Clock(page.Session.Start),
            Clock(page.Session.End),
            form.Seen,
            [.. form.Leaders.Select(row => new AlongLeader(row.Id, FirstName(page, row.Id), row.Present, Clock(row.From), Clock(row.Until)))],
            [.. page.People.Select(person => new AlongPerson(person.Id, person.Name, person.Came))],
            [.. form.Topics.Select(row => new AlongTopic(
                row.Id, page.TopicOf(row.Id)!.Text, row.Discussed, row.Note, row.Move, page.BlockOf(row.Id) == TopicBlock.Today))],
            new AlongWords(form.Notes, form.Learned, form.ToChange, form.Outcome.ToString(), form.Reason));
    }

    private static string FirstName(SessionLogPage page, Guid id) => page.Leaders.First(leader => leader.Id == id).Name.Split(' ')[0];

    private static string Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? string.Empty;
}

public sealed record AlongLeader(Guid Id, string Name, bool Present, string From, string Until);

public sealed record AlongPerson(Guid Id, string Name, bool Came);

public sealed record AlongTopic(Guid Id, string Text, bool Discussed, string Note, string Move, bool Today);

public sealed record AlongWords(string Notes, string Learned, string ToChange, string Outcome, string Reason);
