using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.MailTexts;

public enum MailTextStanding
{
    Default = 1,
    Own = 2,

    /// <summary>The region's text lacks what it must have, so the default is sent.</summary>
    Lacking = 3,
}

public sealed record MailTextRow(MailKind Kind, string Name, IReadOnlyList<(Language Language, MailTextStanding Standing)> Languages);

/// <summary>Every kind of mail, and in which languages the region speaks for itself.</summary>
public sealed record MailTextList(IReadOnlyList<MailTextRow> Rows)
{
    public bool AnyLacking => Rows.Any(row => row.Languages.Any(one => one.Standing == MailTextStanding.Lacking));

    public static async Task<MailTextList> LoadAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer).MailTexts.AsNoTracking().Where(text => text.RegionId == viewer.RegionId);
        var newest = await mine
            .Where(text => !mine.Any(other => other.Kind == text.Kind && other.Language == text.Language && other.Number > text.Number))
            .ToDictionaryAsync(text => (text.Kind, text.Language));
        return new MailTextList([.. Enum.GetValues<MailKind>().Select(kind => new MailTextRow(
            kind,
            Mail.MailTexts.Name(kind, Language.Current),
            [.. Language.All.Select(language => (language, Of(newest.GetValueOrDefault((kind, language.Code)), kind, language)))]))]);
    }

    private static MailTextStanding Of(RegionMailText? newest, MailKind kind, Language language) =>
        newest?.Words is not { } own ? MailTextStanding.Default
        : own.WhyNotInsteadOf(Mail.MailTexts.Default(kind, language)) is null ? MailTextStanding.Own
        : MailTextStanding.Lacking;
}
