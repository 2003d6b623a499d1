using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.MailTexts;

/// <summary>An earlier wording: when in local time, by whom, and what; no words where it went back to the default.</summary>
public sealed record MailTextVersion(int Number, DateTime At, string? Who, MailWords? Words);

/// <summary>One kind of mail in one language: the default, the region's own, and what it was before.</summary>
public sealed record MailTextPage(MailKind Kind, Language Language, MailWords Standard, RegionMailText? Newest, IReadOnlyList<MailTextVersion> Versions)
{
    private const int MostVersions = 20;

    public string Name => Mail.MailTexts.Name(Kind, Language.Current);

    /// <summary>In the order in which the default has them, as they are written.</summary>
    public IEnumerable<string> Places => Standard.Places.Select(place => $"{{{place}}}");

    public static async Task<MailTextPage> LoadAsync(PortalDb db, Viewer viewer, MailKind kind, Language language)
    {
        var mine = db.For(viewer);
        var rows = await mine.MailTexts.AsNoTracking()
            .Where(text => text.RegionId == viewer.RegionId && text.Kind == kind && text.Language == language.Code)
            .OrderByDescending(text => text.Number).Take(MostVersions)
            .Select(text => new { text, Who = mine.Accounts.Where(account => account.Id == text.WrittenBy).Select(account => account.Name).FirstOrDefault() })
            .ToListAsync();
        return new MailTextPage(
            kind, language, Mail.MailTexts.Default(kind, language), rows.FirstOrDefault()?.text,
            [.. rows.Select(row => new MailTextVersion(row.text.Number, LocalTime.FromUtc(row.text.WrittenAtUtc, viewer.TimeZone), row.Who, row.text.Words))]);
    }

    /// <summary>As somebody would get it, with invented values.</summary>
    public MailWords Example(MailWords words, PortalAddress portal) => words.Fill(Standard.Places.ToDictionary(place => place, place => place switch
    {
        MailWords.Name => "Kim Berg",
        "link" => portal.Link("/courses", Language.Code),
        "date" => MailDesk.Day(new DateOnly(2027, 5, 4), Language.Code),
        "time" => MailDesk.Time(new TimeOnly(13, 0)),
        "course" => "27-0012",
        "days" => "7",
        "minutes" => "60",
        "year" => "2027",
        "count" => "2",
        _ => $"‹{place}›",
    }));
}
