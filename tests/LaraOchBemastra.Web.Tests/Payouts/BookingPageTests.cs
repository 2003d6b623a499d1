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
        var gone = await done.SubmitAsync("Ta bort Arvode, Skattepliktig 2031-01-01");
        Assert.Contains("Raden är borttagen.", gone.Said);
        Assert.False(await host.ReadAsync(db => db.Everything.BookingCodes.AnyAsync(one => one.Code == "5011")));
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
}
