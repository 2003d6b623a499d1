using System.Resources;
using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>The words of mail: the default of each kind and language, and a region's own where it has any.</summary>
public static class MailTexts
{
    private static readonly ResourceManager Texts = new(typeof(MailText));

    public static MailWords Default(MailKind kind, Language language) => new(Text($"{kind}.Subject", language), Text($"{kind}.Body", language));

    /// <summary>What the kind is called on pages.</summary>
    public static string Name(MailKind kind, Language language) => Text($"{kind}.Name", language);

    /// <summary>What stands under every mail that can be ended, with the place <c>{link}</c>.</summary>
    public static string StopLine(Language language) => Text("StopLine", language);

    /// <summary>The region's own words of a kind: the newest row of each language.</summary>
    public static async Task<RegionMailText?> NewestAsync(PortalDb db, Guid regionId, MailKind kind, Language language) =>
        await db.Everything.MailTexts.AsNoTracking()
            .Where(text => text.RegionId == regionId && text.Kind == kind && text.Language == language.Code)
            .OrderByDescending(text => text.Number).FirstOrDefaultAsync();

    /// <summary>The region's words; the default where it has none, or where they lack what they must have (R-MAIL-2).</summary>
    public static async Task<MailWords> OfAsync(PortalDb db, Guid regionId, MailKind kind, Language language)
    {
        var standard = Default(kind, language);
        var own = (await NewestAsync(db, regionId, kind, language))?.Words;
        return own is not null && own.WhyNotInsteadOf(standard) is null ? own : standard;
    }

    private static string Text(string key, Language language) =>
        Texts.GetString(key, language.Words) ?? throw new InvalidOperationException($"MailText has no {key} in {language.Code}.");
}

/// <summary>Texts of mail; the receiver's language is chosen by hand, since nobody's request is in it.</summary>
public sealed class MailText;
