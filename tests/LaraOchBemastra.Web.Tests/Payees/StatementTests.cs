using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payees;

public sealed class StatementTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_years_statement_adds_up_ones_own_payments_and_nobody_elses()
    {
        var paid = await host.ReadAsync(db => db.Everything.PayoutRuns.Include(one => one.Payments).SingleAsync(one => one.Number == 1));
        var own = paid.Payments.OrderByDescending(payment => payment.Gross.Minor).First();
        var account = await host.ReadAsync(db => db.Everything.Leaders.Where(one => one.Id == own.LeaderId).Select(one => one.AccountId!.Value).SingleAsync());
        var payee = await host.SignedInAsync(account);
        var page = await payee.OpenAsync("/payee/statement");
        Assert.Contains($"Utbetalt till dig {paid.PayDay.Year}", page.Heading, StringComparison.Ordinal);
        var foot = page.Document.QuerySelectorAll("tfoot td").Select(cell => Page.Words(cell).Replace(' ', '\u00A0')).ToList();
        Assert.Equal([own.Gross.Text(), own.Taxable.Text(), own.TaxFree.Text(), own.Undecided.Text(), own.Tax.Text(), own.Net.Text()], foot);
        Assert.Equal(own.Gross, own.Net + own.Tax);

        using var pdf = await payee.Client.GetAsync(new Uri($"/payee/statement/{paid.PayDay.Year}.pdf", UriKind.Relative));
        Assert.Equal(("application/pdf", HttpStatusCode.OK), (pdf.Content.Headers.ContentType!.MediaType, pdf.StatusCode));
        Assert.Equal("%PDF-"u8.ToArray(), (await pdf.Content.ReadAsByteArrayAsync())[..5]);
        Assert.Equal(HttpStatusCode.NotFound, (await payee.OpenAsync("/payee/statement/1999.pdf")).Status);
    }

    [Fact]
    public async Task Before_anything_is_paid_the_page_says_so()
    {
        var payee = await host.SignedInAsync(DemoAccounts.LeaderNo);
        var page = await payee.OpenAsync("/payee/statement?year=99999");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/claims']"));
    }
}
