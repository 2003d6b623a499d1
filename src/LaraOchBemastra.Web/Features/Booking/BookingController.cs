using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Booking;

/// <summary>Wage types, accounts and names that the region's payroll and ledger know a run by, and which of them books it.</summary>
[Route("settings/booking")]
[Needs(Permission.ManageUnits)]
public sealed class BookingController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<BookingText> text, EnumWords words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> CodeList(BookingTable table = BookingTable.WageType, int page = 1) =>
        View(await Booking.CodeList.LoadAsync(db, viewer, Known(table), page));

    [HttpGet("new")]
    public IActionResult EnterCode(BookingTable table = BookingTable.WageType) => View(new EnterCode { Table = Known(table) });

    [HttpPost("new")]
    public async Task<IActionResult> EnterCode(EnterCode form)
    {
        if (!ModelState.IsValid)
        {
            form.Table = Known(form.Table);
            return View(form);
        }

        try
        {
            var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var existing = await db.For(viewer).BookingCodes.AsNoTracking().Where(row => row.Table == form.Table).ToListAsync();
                var lastPayDay = await Booking.CodeList.LastPayDayAsync(db, viewer);
                db.Add(BookingCode.Enter(form.Entry(viewer.RegionId), existing, viewer.AccountId, Now(), lastPayDay));
                return $"/settings/booking?table={form.Table}";
            });
            this.Say(text["Entered"]);
            return LocalRedirect(next);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    /// <summary>Examples for all that no row says, in both tables of codes, from the first of the year.</summary>
    [HttpPost("examples")]
    public async Task<IActionResult> AddExamples(BookingTable table = BookingTable.WageType)
    {
        var first = new DateOnly(db.Clock.Today(viewer.TimeZone).Year, 1, 1);
        var example = new BookingExampleWords(text["Example"], text["Example.Source"], subject => words.Of(subject));
        var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
        {
            var existing = await db.For(viewer).BookingCodes.AsNoTracking().ToListAsync();
            foreach (var entry in BookingExamples.Missing(viewer.RegionId, first, existing, example))
            {
                db.Add(BookingCode.Enter(entry, existing, viewer.AccountId, Now()));
            }

            return $"/settings/booking?table={Known(table)}";
        });
        this.Say(text["ExamplesAdded"]);
        return LocalRedirect(next);
    }

    [HttpPost("{codeId:guid}/remove")]
    public async Task<IActionResult> RemoveCode(Guid codeId, Guid version)
    {
        if (await db.For(viewer).BookingCodes.SingleOrDefaultAsync(one => one.Id == codeId) is not { } row)
        {
            return NotFound();
        }

        if (this.ChangedSince(row, version))
        {
            return View(nameof(CodeList), await Booking.CodeList.LoadAsync(db, viewer, row.Table, page: 1));
        }

        if (row.WhyNotTakeAway(await Booking.CodeList.LastPayDayAsync(db, viewer)) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
            return View(nameof(CodeList), await Booking.CodeList.LoadAsync(db, viewer, row.Table, page: 1));
        }

        db.Remove(row);
        await db.SaveChangesAsync();
        this.Say(text["Removed"]);
        return LocalRedirect($"/settings/booking?table={row.Table}");
    }

    [HttpGet("rules")]
    public async Task<IActionResult> EditBookingRules() => View(Booking.EditBookingRules.Of(await RulesAsync()));

    [HttpPost("rules")]
    public async Task<IActionResult> EditBookingRules(EditBookingRules form)
    {
        var rules = await RulesAsync();
        if (ModelState.IsValid && BookingRules.WhyNotDecide(form.Choices()) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (this.ChangedSince(rules, form.Version))
        {
            form.Version = rules.Version;
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await db.WriteAsync(async () =>
        {
            var row = await RulesAsync();
            row.Decide(form.Choices());
            if (db.Entry(row).State == EntityState.Detached)
            {
                db.Add(row);
            }

            return row.Id;
        });
        this.Say(text["RulesSaved"]);
        return LocalRedirect("/settings/booking");
    }

    private static BookingTable Known(BookingTable table) => Enum.IsDefined(table) ? table : BookingTable.WageType;

    private DateTime Now() => db.Clock.GetUtcNow().UtcDateTime;

    private async Task<BookingRules> RulesAsync() =>
        await db.For(viewer).BookingRules.SingleOrDefaultAsync() ?? new BookingRules(viewer.RegionId);
}
