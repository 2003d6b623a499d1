using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Calendars;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Where mail is handed in: it is put in the outbox with what it tells of, in the region's words. Never in a mail: a
/// condition, a room or unit that tells of one, another person. A course goes by its code.
/// </summary>
public sealed class MailDesk(PortalDb db, PortalAddress address, StopLinks stops, ILogger<MailDesk> log)
{
    /// <summary>Adds a mail to what is being saved; callable inside the units of WriteAsync and OnceAsync.</summary>
    /// <param name="kind">Chooses the text.</param>
    /// <param name="to">The receiver; nobody, and nothing is written.</param>
    /// <param name="language">sv, nn, nb or en; Swedish otherwise.</param>
    /// <param name="regionId">Whose words.</param>
    /// <param name="values">What fills the text's places, without braces: link, name, date, time, course …</param>
    /// <param name="groupId">The course it is about, for its mail log.</param>
    /// <param name="notBeforeUtc">When it may leave; at once when not given.</param>
    /// <param name="calendar">Whether the course's sessions go with it as a calendar file.</param>
    public async Task AddAsync(
        MailKind kind, string to, string language, Guid regionId, IReadOnlyDictionary<string, string> values, Guid? groupId = null, DateTime? notBeforeUtc = null,
        bool calendar = false)
    {
        if (string.IsNullOrWhiteSpace(to) || (kind.CanBeStopped() && await IsStoppedAsync(regionId, to)))
        {
            return;
        }

        var receiver = Language.From(language) ?? Language.Swedish;
        var text = await MailTexts.OfAsync(db, regionId, kind, receiver);
        if (text.Lacking(values) is { Count: > 0 } lacking)
        {
            log.LogWarning("Mail {Kind} in {Language} leaves without {Places}", kind, receiver.Code, string.Join(", ", lacking));
        }

        var words = text.Fill(values);
        var stop = kind.CanBeStopped() ? stops.For(regionId, db.AddressKey(to), receiver.Code) : string.Empty;
        var whole = stop.Length == 0 ? words : words with { Body = WithStop(words.Body, receiver, stop) };
        var mail = new OutboxMail(new MailAbout(kind, regionId, groupId), to.Trim(), whole, db.Clock.GetUtcNow().UtcDateTime, notBeforeUtc);
        mail.StopBy(stop);
        if (calendar && groupId is { } course)
        {
            mail.Carry(await CalendarAsync(course, receiver));
        }

        db.Add(mail);
    }

    /// <summary>A page's whole address in the receiver's language, also outside a request.</summary>
    public string Link(string path, string language) => address.Link(path, language);

    /// <summary>A date as people say it: "tisdag 18 november 2025"; Norwegian writes the day with a point.</summary>
    public static string Day(DateOnly date, string language)
    {
        var receiver = Language.From(language) ?? Language.Swedish;
        return date.ToString(receiver.Code is "nb" or "nn" ? "dddd d. MMMM yyyy" : "dddd d MMMM yyyy", receiver.Writing);
    }

    public static string Time(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    private static string WithStop(string body, Language language, string link) =>
        $"{body.TrimEnd()}\n\n{new MailWords(string.Empty, MailTexts.StopLine(language)).Fill(new Dictionary<string, string> { ["link"] = link }).Body}\n";

    private async Task<string> CalendarAsync(Guid groupId, Language language) => SessionCalendar.Write(
        await CalendarSessions.OfGroupAsync(db, groupId), language, address.Origin, one => $"/courses/{one.GroupId}", db.Clock.GetUtcNow().UtcDateTime);

    private Task<bool> IsStoppedAsync(Guid regionId, string to)
    {
        var key = db.AddressKey(to);
        return db.Everything.MailStops.AnyAsync(stop => stop.RegionId == regionId && stop.AddressKey == key);
    }
}
