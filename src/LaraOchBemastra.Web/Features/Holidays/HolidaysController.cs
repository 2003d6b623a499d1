using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Holidays;

/// <summary>School holidays of the region, which series of sessions step over.</summary>
[Route("settings/holidays")]
[Needs(Permission.ManageUnits)]
public sealed class HolidaysController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<HolidaysText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> HolidayList(int page = 1) => View(await Holidays.HolidayList.LoadAsync(db, viewer, page));

    [HttpGet("new")]
    public async Task<IActionResult> NewHoliday() => View(await new EditHoliday().ChooseAmongAsync(db, viewer));

    [HttpPost("new")]
    public async Task<IActionResult> NewHoliday(EditHoliday form)
    {
        await CheckAsync(form);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            db.Add(new SchoolHoliday(
                Guid.CreateVersion7(), viewer.RegionId, form.OrganisationId, form.Name.Trim(), form.From!.Value, form.To!.Value));
            return Task.FromResult("/settings/holidays");
        });
        this.Say(text["Added", form.Name.Trim()]);
        return LocalRedirect(address);
    }

    [HttpGet("{holidayId:guid}")]
    public async Task<IActionResult> EditHoliday(Guid holidayId) =>
        await FindAsync(holidayId) is { } holiday ? View(await Holidays.EditHoliday.Of(holiday).ChooseAmongAsync(db, viewer)) : NotFound();

    [HttpPost("{holidayId:guid}")]
    public async Task<IActionResult> EditHoliday(Guid holidayId, EditHoliday form)
    {
        if (await FindAsync(holidayId) is not { } holiday)
        {
            return NotFound();
        }

        form.Id = holidayId;
        await CheckAsync(form);
        if (this.ChangedSince(holiday, form.Version))
        {
            form.Version = holiday.Version;
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        holiday.Change(form.OrganisationId, form.Name.Trim(), form.From!.Value, form.To!.Value);
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect("/settings/holidays");
    }

    /// <summary>Sessions that lie where they lie stay: a holiday only counts when a series is laid.</summary>
    [HttpPost("{holidayId:guid}/remove")]
    public async Task<IActionResult> RemoveHoliday(Guid holidayId, Guid version)
    {
        if (await FindAsync(holidayId) is not { } holiday)
        {
            return NotFound();
        }

        if (this.ChangedSince(holiday, version))
        {
            return View(nameof(EditHoliday), await Holidays.EditHoliday.Of(holiday).ChooseAmongAsync(db, viewer));
        }

        db.Remove(holiday);
        await db.SaveChangesAsync();
        this.Say(text["Removed", holiday.Name]);
        return LocalRedirect("/settings/holidays");
    }

    private Task<SchoolHoliday?> FindAsync(Guid holidayId) => db.For(viewer).SchoolHolidays.SingleOrDefaultAsync(one => one.Id == holidayId);

    private async Task CheckAsync(EditHoliday form)
    {
        await form.ChooseAmongAsync(db, viewer);
        if (form.OrganisationId is { } chosen && form.Organisations.All(one => one.Value != chosen.ToString()))
        {
            ModelState.AddModelError(nameof(form.OrganisationId), text["OrganisationUnknown"]);
        }

        if (form is { From: { } from, To: { } to } && SchoolHoliday.WhyNot(from, to) is { } refusal)
        {
            sentences.Add(ModelState, refusal, nameof(form.To));
        }
    }
}
