using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Documents.Tests.Support;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Payouts;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>Rule R-PAPER-3 for a run made in the portal: what stands in the store, on the page and in each file that is fetched.</summary>
public sealed class RunSumsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int Claims = 10;

    [Fact]
    public async Task A_run_of_any_claims_has_one_gross_per_kind_tax_and_net_in_store_page_and_every_file()
    {
        await host.WriteAsync(db => RandomClaims.AddAsync(db, Claims, new Random(20261122)));
        var finance = await host.SignedInAsync(DemoAccounts.Finance2);
        var next = await finance.OpenAsync("/payouts/next?CutOff=2026-12-31&PayDay=2027-01-25");
        var page = await next.SubmitAsync(Page.Words(next.Document.QuerySelector("form.actions button")));
        var run = (await StoredRuns.AllAsync(host))[^1];
        Assert.True(run.ClaimCount >= Claims && run.Payments.Count < run.ClaimCount);

        var wanted = await OfStoreAsync(run);
        Assert.True(wanted.Kinds.Count >= 5, wanted.ToString());
        Same(wanted, OfPage(page));
        Same(wanted, Csv(await FetchAsync("run.csv")));
        Same(wanted, Xlsx(await FetchAsync("run.xlsx")));
        Same(wanted, PaXml(await FetchAsync("paxml.xml"), wanted));
        Same(wanted, Sie(await FetchAsync("sie.si"), wanted));
        Same(wanted, Pdf(await FetchAsync("forms.pdf"), wanted));

        Task<byte[]> FetchAsync(string name) => finance.Client.GetByteArrayAsync(new Uri($"{page.Path}/files/{name}", UriKind.Relative));
    }

    private static void Same(Sums wanted, Sums found)
    {
        Assert.Equal(wanted.ToString(), found.ToString());
        Assert.Equal(found.Tax ?? wanted.Tax, wanted.Tax);
        Assert.Equal(found.Net ?? wanted.Net, wanted.Net);
    }

    private async Task<Sums> OfStoreAsync(PayoutRun run)
    {
        var lines = (await StoredRuns.ClaimsAsync(host)).Where(claim => claim.RunId == run.Id).SelectMany(claim => claim.Lines).ToList();
        var words = PaperWords.Of(await host.ReadAsync(db => db.Everything.Regions.SingleAsync(region => region.Id == run.RegionId)));
        Assert.Equal(lines.Sum(line => line.Amount.Minor), run.Gross.Minor);
        return new Sums(
            lines.GroupBy(line => line.Kind).ToDictionary(kind => words[kind.Key], kind => kind.Sum(line => line.Amount.Minor)),
            run.Payments.Sum(payment => payment.Tax.Minor), run.Payments.Sum(payment => payment.Net.Minor))
        {
            Names = Enum.GetValues<ClaimLineKind>().ToDictionary(kind => (int)kind, kind => words[kind]),
        };
    }

    private static Sums OfPage(Page page)
    {
        var tables = page.Document.QuerySelectorAll("main table").ToList();
        var foot = page.Document.QuerySelector("main tfoot tr")!.Children.Select(Page.Words).ToList();
        var payments = page.Document.QuerySelector("main tfoot")!.Closest("table")!.QuerySelectorAll("tbody tr");
        Assert.Equal(Kronor(foot[3]), payments.Sum(row => Kronor(Page.Words(row.Children[3]))));
        Assert.Equal(Kronor(foot[6]), payments.Sum(row => Kronor(Page.Words(row.Children[6]))));
        Assert.Equal(Kronor(foot[3]), tables[^2].QuerySelectorAll("tbody tr").Concat(tables[^1].QuerySelectorAll("tbody tr"))
            .Where(row => row.QuerySelector("a[href^='/review/']") is not null).Sum(row => Kronor(Page.Words(row.Children[2]))));
        var kinds = tables.Single(table => Page.Words(table.QuerySelector("th")) == "Slag");
        return new Sums(
            kinds.QuerySelectorAll("tbody tr").ToDictionary(row => Page.Words(row.Children[0]), row => Kronor(Page.Words(row.Children[1]))), Kronor(foot[5]), Kronor(foot[6]));
    }

    private static Sums Csv(byte[] file)
    {
        var rows = Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(';')).ToList();
        var totals = rows.Where(row => row[0] == "total").ToList();
        return Sums.Of(rows.Where(row => row[0] == "line").Select(row => (row[6], StoredRuns.Ore(row[10]))), totals.Sum(row => StoredRuns.Ore(row[18])), totals.Sum(row => StoredRuns.Ore(row[19])));
    }

    private static Sums Xlsx(byte[] file)
    {
        var book = new XlsxReader(file);
        var last = book.Rows("Begäranden")[^1];
        return Sums.Of(
            book.Rows("Rader").Skip(1).SkipLast(1).Select(row => (row["E"].Text, (long)(100 * book.Value("Rader", row["F"])))),
            (long)(100 * book.Value("Begäranden", last["I"])), (long)(100 * book.Value("Begäranden", last["J"])));
    }

    // The examples' codes begin with 9 and the number of the kind.
    private static Sums PaXml(byte[] file, Sums wanted) => Sums.Of(XDocument.Parse(Encoding.UTF8.GetString(file)).Descendants("lonetrans")
        .Select(line => (wanted.KindOf((string)line.Element("lonart")!), StoredRuns.Ore((string)line.Element("belopp")!))));

    private static Sums Sie(byte[] file, Sums wanted)
    {
        var rows = SieReader.Read(file).SelectMany(voucher => voucher.Transactions).ToList();
        return Sums.Of(
            rows.Where(row => !row.Account.StartsWith("99", StringComparison.Ordinal)).Select(row => (wanted.KindOf(row.Account), row.Amount)),
            -rows.Where(row => row.Account == "9901").Sum(row => row.Amount), -rows.Where(row => row.Account == "9902").Sum(row => row.Amount));
    }

    private static Sums Pdf(byte[] file, Sums wanted)
    {
        var rows = Regex.Matches(new PdfTextReader(file).Structured(), @"^TR TH\[Row\] (?<label>[^|\n]+) \| TD (?<amount>[\u22120-9\u00A0 ,]+)\u00A0kr$", RegexOptions.Multiline)
            .Select(row => (Label: row.Groups["label"].Value, Amount: Kronor(row.Groups["amount"].Value))).ToList();
        return Sums.Of(rows.Where(row => wanted.Kinds.ContainsKey(row.Label)), -rows.Where(row => row.Label.StartsWith("Beräknad skatt", StringComparison.Ordinal)).Sum(row => row.Amount));
    }

    private static long Kronor(string written) =>
        StoredRuns.Ore(string.Concat(written.Replace('\u2212', '-').Where(sign => char.IsAsciiDigit(sign) || sign is '-' or ',')));

    private sealed record Sums(IReadOnlyDictionary<string, long> Kinds, long? Tax = null, long? Net = null)
    {
        public Dictionary<int, string> Names { get; init; } = [];

        public static Sums Of(IEnumerable<(string Kind, long Amount)> lines, long? tax = null, long? net = null) =>
            new(lines.GroupBy(line => line.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(line => line.Amount)), tax, net);

        public string KindOf(string code) => Names[int.Parse(code.AsSpan(1, 2), CultureInfo.InvariantCulture)];

        public override string ToString() => string.Join('\n', Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}"));
    }
}
