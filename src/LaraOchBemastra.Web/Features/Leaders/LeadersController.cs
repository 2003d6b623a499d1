using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Leaders;

/// <summary>The coordinator's register of leaders.</summary>
[Needs(Permission.ChooseLeaders)]
public sealed class LeadersController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<LeadersText> text) : Controller
{
    [HttpGet("/leaders")]
    public async Task<IActionResult> LeaderList(LeaderSearch search)
    {
        ModelState.Clear();
        return View(await Leaders.LeaderList.LoadAsync(db, viewer, search));
    }

    [HttpGet("/leaders/{id:guid}")]
    public async Task<IActionResult> LeaderDetails(Guid id) =>
        await Leaders.LeaderDetails.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("/leaders/new")]
    public async Task<IActionResult> NewLeader()
    {
        var form = new NewLeader { Who = { AgreedOn = Today } };
        await form.ChooseAmongAsync(db, viewer);
        return View(form);
    }

    [HttpPost("/leaders/new")]
    public async Task<IActionResult> NewLeader(NewLeader form)
    {
        await form.ChooseAmongAsync(db, viewer);
        Check(form.Faults(Today));
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                // Asked inside the unit, so that the same form sent twice meets its own key and not its own row.
                Refusal.Guard(await form.Who.WhyNotAsync(db, viewer, null));
                var leader = form.Make();
                db.Add(leader);
                return $"/leaders/{leader.Id}";
            });
            this.Say(text["Added", $"{form.Who.FirstName} {form.Who.LastName}"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            Refused(form.Who, refused.Refusal);
            return View(form);
        }
    }

    [HttpGet("/leaders/{id:guid}/edit")]
    public async Task<IActionResult> EditLeader(Guid id)
    {
        var leader = await LoadAsync(id);
        return leader is null ? NotFound() : View(await Leaders.EditLeader.OfAsync(db, viewer, leader));
    }

    [HttpPost("/leaders/{id:guid}/edit")]
    public async Task<IActionResult> EditLeader(Guid id, EditLeader form)
    {
        if (await LoadAsync(id) is not { } leader)
        {
            return NotFound();
        }

        form.Who.IsStaff = leader.Kind == LeaderKind.Staff;
        form.Who.ContactHidden = await Leaders.EditLeader.HidesContactAsync(db, viewer, leader);
        await form.Who.ChooseAmongAsync(db, viewer);
        if (this.ChangedSince(leader, form.Version))
        {
            form.Version = leader.Version;
            return View(form);
        }

        Check(form.Faults(Today));
        if (ModelState.IsValid && await form.Who.WhyNotAsync(db, viewer, id) is { } refusal)
        {
            Refused(form.Who, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        form.Who.WriteTo(leader);
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect($"/leaders/{id}");
    }

    [HttpGet("/leaders/{id:guid}/withdraw")]
    public async Task<IActionResult> WithdrawAgreement(Guid id) => await LoadAsync(id) is { } leader ? View(leader) : NotFound();

    [HttpPost("/leaders/{id:guid}/withdraw")]
    public async Task<IActionResult> WithdrawAgreement(Guid id, WithdrawAgreement form)
    {
        if (await LoadAsync(id) is not { } leader)
        {
            return NotFound();
        }

        if (this.ChangedSince(leader, form.Version))
        {
            return View(leader);
        }

        leader.NoLongerBeFound();
        await db.SaveChangesAsync();
        this.Say(text["Withdrawn"]);
        return LocalRedirect($"/leaders/{id}");
    }

    private DateOnly Today => db.Clock.Today(viewer.TimeZone);

    private void Check(IEnumerable<(string Field, string Key)> faults)
    {
        foreach (var (field, key) in faults)
        {
            ModelState.AddModelError(field, text[key]);
        }
    }

    private void Refused(LeaderForm who, Refusal refusal)
    {
        who.SameEmail = true;
        sentences.Add(ModelState, refusal, $"{nameof(Leaders.NewLeader.Who)}.{nameof(LeaderForm.Email)}");
    }

    private Task<Leader?> LoadAsync(Guid id) => db.For(viewer).Leaders.SingleOrDefaultAsync(leader => leader.Id == id);
}
