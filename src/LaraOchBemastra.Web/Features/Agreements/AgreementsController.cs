using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Agreements;

/// <summary>What a leader agrees to: task, hours, pay, confidentiality.</summary>
public sealed class AgreementsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<AgreementsText> text) : Controller
{
    [HttpGet("/agreement")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> OwnAgreement() => await Agreements.OwnAgreement.LoadAsync(db, viewer) is { } page ? View(page) : NotFound();

    [HttpGet("/agreements")]
    [Needs(Permission.ChooseLeaders)]
    public async Task<IActionResult> AgreementList(bool lacking = false, int page = 1)
    {
        ModelState.Clear();
        return await Agreements.AgreementList.LoadAsync(db, viewer, lacking, page) is { } list ? View(list) : NotFound();
    }

    [HttpPost("/agreement")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> OwnAgreement(OwnAgreement form)
    {
        if (await Agreements.OwnAgreement.LoadAsync(db, viewer) is not { } page)
        {
            return NotFound();
        }

        try
        {
            await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var now = (await Agreements.OwnAgreement.LoadAsync(db, viewer))!;
                Refusal.Guard(now.WhyNot(form.Number));
                db.Add(new AgreementAcceptance(
                    Guid.CreateVersion7(), viewer.LeaderId!.Value, now.Text.Id, now.Text.Number, Language.Current.Code, db.Clock.GetUtcNow().UtcDateTime));
                return "/agreement";
            });
        }
        catch (RefusedException refused)
        {
            ModelState.Clear();
            sentences.Add(ModelState, refused.Refusal);
            return View((await Agreements.OwnAgreement.LoadAsync(db, viewer)) ?? page);
        }

        this.Say(text["Accepted.Now"]);
        return LocalRedirect("/agreement");
    }
}

public sealed class AgreementsText;
