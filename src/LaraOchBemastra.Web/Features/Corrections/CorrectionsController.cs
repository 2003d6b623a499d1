using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Corrections;

/// <summary>After payment: what was wrong, and a claim of the difference.</summary>
[Route("corrections")]
[Needs(Permission.CorrectClaims)]
[KeepsForm]
public sealed class CorrectionsController(
    PortalDb db, Viewer viewer, ClaimMails mails, RefusalSentences refusals, IStringLocalizer<CorrectionsText> text) : Controller
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Correction(Guid id) => await PageAsync(id, await this.KeptAsync<CorrectClaim>());

    /// <summary>Reckons first; sends when the difference on the button is what comes of it.</summary>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Correction(Guid id, CorrectClaim form)
    {
        if (!ModelState.IsValid)
        {
            return await PageAsync(id, form);
        }

        if (await ClaimChains.LoadAsync(db.For(viewer).CorrectableClaims, id) is not { } chain)
        {
            return NotFound();
        }

        // Asked after the chain was read: a twin of this form whose correction stands in it has left its key, too.
        if (form.Shown is not null && await db.MadeBeforeAsync(viewer.AccountId, this.FormKey()) is { } made)
        {
            return LocalRedirect(made);
        }

        var rules = await db.ClaimRulesAsync(chain.First.RegionId);
        var strange = form.Added.TrueForAll(line => chain.Knows(line.DayId)) ? null : HonorariaRefusals.DayUnknown();
        if ((strange ?? WhyNot(chain, form.Entry(), rules)) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return await PageAsync(id, form);
        }

        if (form.Shown != chain.Preview(form.Entry(), rules).Gross.Minor)
        {
            return await PageAsync(id, form);
        }

        db.ChangeTracker.Clear();
        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () => SendAsync(id, form));
            this.Say(text["Sent", new Money(form.Shown.Value).Text()]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            // Somebody else began a correction in the same moment.
            db.ChangeTracker.Clear();
            refusals.Add(ModelState, refused.Refusal);
            return await PageAsync(id, form);
        }
    }

    /// <summary>Until it is attested, by the one who began it or the payee it is for.</summary>
    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> WithdrawCorrection(Guid id, Guid version)
    {
        if (await db.For(viewer).CorrectableClaims.Where(claim => claim.Origin == ClaimOrigin.Correction)
            .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery().SingleOrDefaultAsync(claim => claim.Id == id) is not { } correction)
        {
            return NotFound();
        }

        if (this.ChangedSince(correction, version))
        {
            return await PageAsync(id, form: null);
        }

        if (correction.WhyNotWithdraw(viewer.AccountId) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return await PageAsync(id, form: null);
        }

        correction.Withdraw(viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        this.Say(text["Withdrawn", correction.Number]);
        return LocalRedirect(correction.PayeeAccountId == viewer.AccountId ? $"/claims/{id}" : $"/review/{id}");
    }

    private async Task<string> SendAsync(Guid id, CorrectClaim form)
    {
        var chain = await ClaimChains.LoadAsync(db.For(viewer).CorrectableClaims, id) ?? throw new RefusedException(GateRefusals.NotPaidYet());
        var rules = await db.ClaimRulesAsync(chain.First.RegionId);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var correction = chain.Last;
        if (chain.Last.State == ClaimState.Returned)
        {
            chain.CorrectAgain(viewer.AccountId, form.Entry(), rules, now);
        }
        else
        {
            var number = await ClaimableActivities.NextNumberAsync(db, chain.First.RegionId, db.Clock.Today(viewer.TimeZone).Year);
            correction = chain.Correct(form.Entry(), viewer.AccountId, number, rules, now);
            db.Add(correction);
            await mails.CorrectedAsync(correction);
        }

        return correction.PayeeAccountId == viewer.AccountId ? $"/claims/{correction.Id}" : $"/review/{correction.Id}";
    }

    private Refusal? WhyNot(ClaimChain chain, CorrectionEntry entry, ClaimRules rules) => chain.Last.State == ClaimState.Returned
        ? chain.WhyNotCorrectAgain(viewer.AccountId, entry, rules)
        : chain.WhyNotCorrect(entry, rules);

    private async Task<IActionResult> PageAsync(Guid id, CorrectClaim? form)
    {
        db.ChangeTracker.Clear();
        if (await Corrections.Correction.LoadAsync(db, viewer, id, form) is not { } page)
        {
            return NotFound();
        }

        ModelState.Remove(nameof(CorrectClaim.Shown));
        return View(nameof(Correction), page);
    }
}
