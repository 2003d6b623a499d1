using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Referrals;

/// <summary>Referrals of one course's people: that they are there, when, and what was decided. The coordinator's alone.</summary>
[Route("groups/{id:guid}/referrals")]
[Needs(Permission.PlanGroups)]
public sealed class ReferralsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ReferralsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> ReferralList(Guid id) =>
        await Referrals.ReferralList.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("{enrolmentId:guid}")]
    public async Task<IActionResult> EditReferral(Guid id, Guid enrolmentId)
    {
        var form = new EditReferral();
        return await form.AboutAsync(db, viewer, id, enrolmentId) ? await ReadAsync(form.Shown()) : NotFound();
    }

    [HttpPost("{enrolmentId:guid}")]
    public async Task<IActionResult> EditReferral(Guid id, Guid enrolmentId, EditReferral form)
    {
        if (!await form.AboutAsync(db, viewer, id, enrolmentId))
        {
            return NotFound();
        }

        var today = db.Clock.Today(viewer.TimeZone);
        var number = form.Number(form.IdentityNumber, today);
        if (form.IdentityNumber.Trim().Length > 0 && (number is null || !form.Settings.KeepsIdentityNumbers))
        {
            ModelState.AddModelError(nameof(form.IdentityNumber), text["NumberWrong"]);
        }

        if (form.TiedTo is { } other && form.Others.All(one => one.Value != other.ToString()))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (form.Stored is { } stored ? this.ChangedSince(stored, form.Version) : form.Version != Guid.Empty)
        {
            form.Version = form.Stored?.Version ?? Guid.Empty;
            ModelState.Remove(nameof(form.Version));
            if (ModelState.IsValid)
            {
                // The one that the form was opened on is gone; there is nothing to show beside what was typed.
                ModelState.AddModelError(string.Empty, text["LookAgain"]);
            }

            return View(form);
        }

        if ((form.Stored ?? new Referral(id, enrolmentId)).WhyNotRecord(form.Facts, today) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
            return View(form);
        }

        await db.WriteAsync(() => SaveAsync(id, enrolmentId, form, number, today));
        this.Say(text["Saved", form.Person.ShownName]);
        return LocalRedirect($"/groups/{id}/referrals");
    }

    [HttpPost("{enrolmentId:guid}/identity-number")]
    public async Task<IActionResult> RevealNumber(Guid id, Guid enrolmentId, RevealNumber ask)
    {
        var form = new EditReferral();
        if (!await form.AboutAsync(db, viewer, id, enrolmentId) || !form.Settings.KeepsIdentityNumbers || form.Stored?.IdentityNumber is not { } digits)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            db.Note(AuditAction.Read, $"{nameof(Referral)}.{nameof(Referral.IdentityNumber)}", form.Stored.Id, ask.Why.Trim());
            await db.SaveChangesAsync();
            form.Revealed = form.Number(digits, db.Clock.Today(viewer.TimeZone))?.Written;
        }

        return View(nameof(EditReferral), form.Shown());
    }

    // Loaded anew inside the transaction; of two who record at once the second finds the first one's row.
    private async Task<bool> SaveAsync(Guid id, Guid enrolmentId, EditReferral form, PersonalNumber? number, DateOnly today)
    {
        if (!await form.AboutAsync(db, viewer, id, enrolmentId))
        {
            return false;
        }

        var referral = form.Stored;
        if (referral is null)
        {
            referral = new Referral(id, enrolmentId);
            db.Add(referral);
        }

        referral.Record(form.Facts, today);
        if (form.Settings.KeepsIdentityNumbers && (number is not null || form.RemoveNumber))
        {
            referral.Identify(form.Settings, number);
        }

        return true;
    }

    private async Task<IActionResult> ReadAsync(EditReferral form)
    {
        db.Note(AuditAction.Read, nameof(Referral), form.Group.Id, "referral");
        await db.SaveChangesAsync();
        return View(nameof(EditReferral), form);
    }
}

public sealed class ReferralsText;
