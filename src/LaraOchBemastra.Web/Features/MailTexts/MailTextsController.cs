using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.MailTexts;

/// <summary>The region's own words of each kind of mail, in the four languages.</summary>
[Route("settings/mail")]
[Needs(Permission.ManageUnits)]
public sealed class MailTextsController(
    PortalDb db, Viewer viewer, PortalAddress portal, RefusalSentences refusals, IStringLocalizer<MailTextsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> MailTextList() => await MayAsync() ? View(await MailTexts.MailTextList.LoadAsync(db, viewer)) : NotFound();

    /// <param name="mail">Which kind of mail.</param>
    /// <param name="language">sv, nn, nb or en.</param>
    /// <param name="from">An earlier version to begin from.</param>
    [HttpGet("text")]
    public async Task<IActionResult> EditMailText(MailKind mail, string? language, int? from)
    {
        ModelState.Clear();
        return await PageAsync(mail, language) is { } page ? View(MailTexts.EditMailText.Of(page, from)) : NotFound();
    }

    [HttpPost("text")]
    public async Task<IActionResult> EditMailText([FromQuery] MailKind mail, [FromQuery] string? language, EditMailText form)
    {
        if (await PageAsync(mail, language) is not { } page)
        {
            return NotFound();
        }

        form.Page = page;
        if (ModelState.IsValid && form.Words.WhyNotInsteadOf(page.Standard) is { } refusal)
        {
            refusals.Add(ModelState, refusal, nameof(form.Body));
        }

        if (form.Version != (page.Newest?.Version ?? Guid.Empty))
        {
            return Stale(form, page);
        }

        if (!ModelState.IsValid || form.IsPreview)
        {
            form.Preview = ModelState.IsValid ? page.Example(form.Words, portal) : null;
            return View(form);
        }

        return await AddAsync(page, form.Version, form.Words) ? Saved(page, "Saved") : Stale(form, (await PageAsync(mail, language))!);
    }

    [HttpPost("text/default")]
    public async Task<IActionResult> BackToDefault([FromQuery] MailKind mail, [FromQuery] string? language, Guid version)
    {
        if (await PageAsync(mail, language) is not { } page)
        {
            return NotFound();
        }

        await AddAsync(page, version, words: null);
        return Saved(page, "BackAtDefault");
    }

    private async Task<bool> MayAsync() => await db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);

    private async Task<MailTextPage?> PageAsync(MailKind kind, string? language) =>
        Enum.IsDefined(kind) && Language.All.FirstOrDefault(one => one.Code == language) is { } chosen && await MayAsync()
            ? await MailTextPage.LoadAsync(db, viewer, kind, chosen)
            : null;

    // Two who save at once: the second sees what the first wrote, and decides. False when the newest is not what the form showed.
    private Task<bool> AddAsync(MailTextPage page, Guid seen, MailWords? words) => db.WriteAsync(async () =>
    {
        var newest = await Web.Mail.MailTexts.NewestAsync(db, viewer.RegionId, page.Kind, page.Language);
        if ((newest?.Version ?? Guid.Empty) != seen)
        {
            return false;
        }

        if (words != newest?.Words)
        {
            db.Add(new RegionMailText(
                viewer.RegionId, page.Kind, page.Language.Code, (newest?.Number ?? 0) + 1, words, viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime));
        }

        return true;
    });

    private LocalRedirectResult Saved(MailTextPage page, string said)
    {
        this.Say(text[said, page.Name]);
        return LocalRedirect("/settings/mail");
    }

    // A form whose wording is not the newest, or that says there was one where there is none.
    private ViewResult Stale(EditMailText form, MailTextPage now)
    {
        form.Page = now;
        _ = this.ChangedSince(now.Newest ?? new RegionMailText(Guid.Empty, now.Kind, now.Language.Code, 0, null, null, DateTime.UnixEpoch), form.Version);
        form.Version = now.Newest?.Version ?? Guid.Empty;
        return View(nameof(EditMailText), form);
    }
}

public sealed class MailTextsText;
