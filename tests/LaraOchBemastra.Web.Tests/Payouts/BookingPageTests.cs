using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>The tables that turn a run into payroll's and the ledger's own codes.</summary>
public sealed class BookingPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task An_administrator_enters_a_code_that_holds_from_a_later_day_and_takes_it_away()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var list = await admin.OpenAsync("/settings/booking?table=Account");
        Assert.Contains("EXEMPEL", list.Text);
        var form = await list.FollowAsync("Lägg in en rad");
        var again = await form.SubmitAsync("Lägg in raden", ("Subject", "Honorarium/Taxable"), ("Code", "50X"), ("Label", "Arvoden"), ("ValidFrom", "2031-01-01"), ("Source", "Kontoplanen"));
        Assert.Contains("Ett konto skrivs bara med siffror.", again.Text);
        Assert.Equal("Arvoden", again.Document.QuerySelector("input[name=Label]")?.GetAttribute("value"));
        var done = await again.SubmitAsync("Lägg in raden", ("Code", "5011"));
        Assert.Contains("Raden är inlagd.", done.Said);
        Assert.Contains("5011", done.Text);
        var row = await host.ReadAsync(db => db.Everything.BookingCodes.SingleAsync(one => one.Code == "5011"));
        Assert.Equal((BookingTable.Account, new DateOnly(2031, 1, 1), false), (row.Table, row.ValidFrom, row.Assumed));
        var gone = await done.SubmitAsync("Ta bort Arvode, skattepliktig 2031-01-01");
        Assert.Contains("Raden är borttagen.", gone.Said);
        Assert.False(await host.ReadAsync(db => db.Everything.BookingCodes.AnyAsync(one => one.Code == "5011")));
    }

    [Fact]
    public async Task A_code_for_one_kind_of_work_is_entered_from_a_day_after_the_last_run_and_stands_beside_the_one_for_all()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var form = await admin.OpenAsync("/settings/booking/new?table=WageType");
        var early = await form.SubmitAsync(
            "Lägg in raden", ("Subject", "Honorarium/Taxable"), ("Work", "Training"), ("Code", "4311"), ("Label", "Arvode, utbildning"), ("ValidFrom", "2023-01-01"), ("Source", "Lönehandboken"));
        Assert.Contains(early.Errors, error => error.StartsWith("Raden skulle ge en annan kod än den som gjorda omgångar har.", StringComparison.Ordinal));
        Assert.Equal("Training", early.Document.QuerySelector("select[name=Work] option[selected]")?.GetAttribute("value"));
        var done = await early.SubmitAsync("Lägg in raden", ("ValidFrom", "2031-01-01"));
        Assert.Contains("Arvode, skattepliktig, utbildning för ledare", done.Text, StringComparison.Ordinal);
        Assert.Contains("Arvode, skattepliktig, möte", done.Text, StringComparison.Ordinal);
        var row = await host.ReadAsync(db => db.Everything.BookingCodes.SingleAsync(one => one.Code == "4311"));
        Assert.Equal("Honorarium/Taxable/Training", row.Subject);
        await host.WriteAsync(async db => db.Remove(await db.Everything.BookingCodes.SingleAsync(one => one.Code == "4311")));
    }

    [Fact]
    public async Task A_row_that_a_run_may_have_used_has_no_button_to_take_it_away()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var list = await admin.OpenAsync("/settings/booking");
        Assert.Contains("Kan ha använts", list.Text);
        Assert.DoesNotContain("/remove", list.Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_things_are_not_given_the_same_dimension_and_what_was_typed_stays()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var form = await admin.OpenAsync("/settings/booking/rules");
        var again = await form.SubmitAsync("Spara", ("PayeeDimension", "6"), ("CompanyId", "VGR-LB"));
        Assert.Contains("Två uppgifter kan inte ha samma dimension.", again.Text);
        Assert.Equal("VGR-LB", again.Document.QuerySelector("input[name=CompanyId]")?.GetAttribute("value"));
        var done = await again.SubmitAsync("Spara", ("PayeeDimension", string.Empty), ("CompanyId", "VGR"));
        Assert.Contains("Valen är sparade.", done.Said);
    }

    [Fact]
    public async Task What_the_files_of_the_next_run_would_lack_is_said_and_such_a_run_is_not_made()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var next = await finance.OpenAsync("/payouts/next");
        Assert.DoesNotContain("Koder saknas", next.Text, StringComparison.Ordinal);
        await host.WriteAsync(async db => db.RemoveRange(await db.Everything.BookingCodes
            .Where(row => row.Subject == "Honorarium/Taxable" && row.RegionId == DemoIds.Region("vgr")).ToListAsync()));
        var warned = await finance.OpenAsync("/payouts/next");
        Assert.Contains("Löneart saknas för Arvode (Skattepliktig).", warned.Text, StringComparison.Ordinal);
        var refused = await warned.SubmitAsync(Page.Words(warned.Document.QuerySelector("form.actions button")));
        Assert.Contains(refused.Errors, error => error.StartsWith("Löneart saknas för Arvode (Skattepliktig).", StringComparison.Ordinal));
    }
}
