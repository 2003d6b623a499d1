using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class RunPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Finance_makes_a_run_of_what_is_attested_fetches_its_files_and_marks_it_paid()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var next = await (await finance.OpenAsync("/payouts")).FollowAsync("Nästa utbetalningsomgång");
        Assert.Contains("inskickade men inte attesterade", next.Text, StringComparison.Ordinal);
        Assert.Empty(next.Errors);
        var button = Page.Words(next.Document.QuerySelector("form.actions button"));
        var run = await next.SubmitAsync(button);
        Assert.Contains(button.Split(':')[^1].Trim(), run.Text, StringComparison.Ordinal);
        Assert.Contains("Ingrid Ström", run.Text, StringComparison.Ordinal);

        var paid = await run.SubmitAsync(Page.Words(run.Document.QuerySelector("form.actions button")));
        Assert.Contains("markerad som utbetald", paid.Said, StringComparison.Ordinal);
        Assert.Null(paid.Document.QuerySelector("form.actions"));
    }

    [Fact]
    public async Task Each_file_is_a_download_that_the_trail_names_with_its_checksum()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await finance.OpenAsync("/payouts/1");
        foreach (var link in page.Document.QuerySelectorAll("main table a[href^='/payouts/1/files/']").Select(link => link.GetAttribute("href")!))
        {
            using var file = await finance.Client.GetAsync(new Uri(link, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
            var checksum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await file.Content.ReadAsByteArrayAsync()));
            Assert.Contains(checksum, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(row =>
                row.Action == AuditAction.Exported && row.Detail.Contains(checksum) && row.AccountId == DemoIds.Account(DemoAccounts.Finance))));
        }
    }

    [Fact]
    public async Task Page_CSV_and_store_have_the_same_sums()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var csv = await finance.Client.GetStringAsync(new Uri("/payouts/1/files/run.csv", UriKind.Relative));
        var rows = csv.Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(';')).ToList();
        var run = await host.ReadAsync(db => db.Everything.PayoutRuns.Include(one => one.Payments).SingleAsync(one => one.Number == 1));
        Assert.Equal(run.Gross, Sum("line", 10));
        Assert.Equal(run.Gross, Sum("total", 10));
        Assert.Equal(run.Payments.Sum(payment => payment.Tax), Sum("total", 18));
        Assert.Equal(run.Payments.Sum(payment => payment.Net), Sum("total", 19));
        Assert.Equal(run.Payments.Sum(payment => payment.Contribution), Sum("total", 20));
        var foot = (await finance.OpenAsync("/payouts/1")).Document.QuerySelector("tfoot tr")!.Children.Select(Page.Words).ToList();
        Assert.Equal(Web.Features.Shared.Formats.Text(run.Gross), foot[3].Replace(' ', '\u00A0'));

        Money Sum(string kind, int column) => rows.Where(row => row[0] == kind)
            .Sum(row => Money.OreHalfUp(decimal.Parse(row[column], System.Globalization.CultureInfo.GetCultureInfo("sv-SE"))));
    }

    [Fact]
    public async Task Another_regions_run_is_as_absent_as_one_that_never_was()
    {
        var finance = await host.SignedInAsync(DemoAccounts.FinanceNo);
        foreach (var address in new[] { "/payouts/1", "/payouts/999", "/payouts/1/files/run.csv", "/payouts/999/files/forms.pdf", "/payouts/99999999999" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await finance.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData("/payouts?State=99&page=-1")]
    [InlineData("/payouts?State=<b>")]
    [InlineData("/payouts/next?CutOff=yesterday&PayDay=0001-01-01&page=0")]
    [InlineData("/payouts/next?CutOff=9999-12-31")]
    public async Task A_strange_address_gives_the_page(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAsync(DemoAccounts.Finance)).OpenAsync(address)).Status);
}
