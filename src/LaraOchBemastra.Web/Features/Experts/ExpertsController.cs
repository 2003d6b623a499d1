using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Experts;

/// <summary>The region's directory of guest experts.</summary>
[Route("experts")]
[Needs(Permission.PlanGroups)]
public sealed class ExpertsController(PortalDb db, Viewer viewer, IStringLocalizer<ExpertsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> ExpertList(string? q, bool retired, int page = 1) =>
        View(await Experts.ExpertList.LoadAsync(db, viewer, q, retired, page));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ExpertDetails(Guid id) =>
        await Experts.ExpertDetails.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("new")]
    public IActionResult NewExpert() => View(new ExpertForm { Language = viewer.Language });

    [HttpPost("new")]
    public async Task<IActionResult> NewExpert(ExpertForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            var expert = new GuestExpert(Guid.CreateVersion7(), viewer.RegionId, form.Facts());
            db.Add(expert);
            return Task.FromResult($"/experts/{expert.Id}");
        });
        this.Say(text["Added", form.Name.Trim()]);
        return LocalRedirect(address);
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> EditExpert(Guid id) => await FindAsync(id) is { } expert ? View(ExpertForm.Of(expert)) : NotFound();

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> EditExpert(Guid id, ExpertForm form)
    {
        if (await FindAsync(id) is not { } expert)
        {
            return NotFound();
        }

        form.Id = id;
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(expert, form.Version))
        {
            form.Version = expert.Version;
            return View(form);
        }

        expert.Describe(form.Facts());
        await db.SaveChangesAsync();
        this.Say(text["Saved", expert.Name]);
        return LocalRedirect($"/experts/{id}");
    }

    [HttpPost("{id:guid}/retire")]
    public Task<IActionResult> Retire(Guid id) => ChangeAsync(id, "Retired", expert => expert.Retire(db.Clock.Today(viewer.TimeZone)));

    [HttpPost("{id:guid}/return")]
    public Task<IActionResult> Return(Guid id) => ChangeAsync(id, "Returned", expert => expert.Return());

    private Task<GuestExpert?> FindAsync(Guid id) => db.For(viewer).GuestExperts.SingleOrDefaultAsync(expert => expert.Id == id);

    private async Task<IActionResult> ChangeAsync(Guid id, string said, Action<GuestExpert> change)
    {
        var name = await db.WriteAsync(async () =>
        {
            if (await FindAsync(id) is not { } expert)
            {
                return null;
            }

            change(expert);
            return expert.Name;
        });
        if (name is null)
        {
            return NotFound();
        }

        this.Say(text[said, name]);
        return LocalRedirect($"/experts/{id}");
    }
}

public sealed class ExpertsText;
