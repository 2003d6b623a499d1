using System.Net;
using System.Text;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class MissingFileTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Make = "Gör filerna";

    [Fact]
    public async Task A_file_that_lacked_a_code_is_made_later_and_the_others_stay_as_they_were()
    {
        var gone = await WithoutAccountAsync();
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var next = await finance.OpenAsync("/payouts/next");
        Assert.Contains("sie.si", next.Text, StringComparison.Ordinal);
        Assert.Contains("Omgången kan göras utan filen.", next.Text, StringComparison.Ordinal);
        Assert.False(next.HasLink("Lägg in det som saknas: Konto"));
        var made = await next.SubmitAsync(Page.Words(next.Document.QuerySelector("form.actions button")));
        Assert.Contains("Det här saknas: sie.si.", made.Text, StringComparison.Ordinal);
        Assert.False(made.HasButton(Make));
        Assert.Equal(HttpStatusCode.Conflict, await finance.PostAsync(made, $"{made.Path}/files"));
        var before = await FilesAsync(made);

        await host.WriteAsync(db =>
        {
            db.Add(BookingCode.Enter(gone, [], DemoIds.Account(DemoAccounts.Admin), TestClock.Begin.UtcDateTime));
            return Task.CompletedTask;
        });
        var done = await (await finance.OpenAsync(made.Path)).SubmitAsync(Make);
        Assert.Contains("Gjorda: sie.si.", done.Said, StringComparison.Ordinal);
        Assert.False(done.HasButton(Make));
        Assert.Equal(HttpStatusCode.Conflict, await finance.PostAsync(done, $"{made.Path}/files"));

        var after = await FilesAsync(made);
        Assert.Equal(["sie.si"], after.Keys.Except(before.Keys));
        Assert.All(before.Where(file => file.Key != RunFile.ListName), file => Assert.Equal(file.Value, after[file.Key]));
        var (first, second) = (Encoding.UTF8.GetString(before[RunFile.ListName]), Encoding.UTF8.GetString(after[RunFile.ListName]));
        Assert.StartsWith(first, second, StringComparison.Ordinal);
        Assert.EndsWith("  sie.si\n", second, StringComparison.Ordinal);
        var sum = Data.Storage.RunArchive.ChecksumOf(before[RunFile.ListName]);
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Audit.CountAsync(row => row.Action == AuditAction.Added && row.Detail.Contains("sie.si; SHA256SUMS was sha256 " + sum))));
        Assert.Equal(StoredRuns.PaXml(after["paxml.xml"]).Values.Sum(), StoredRuns.Sie(after["sie.si"]).Values.Sum());
        Assert.Empty(await StoredRuns.WrongAsync(host));
        var foreign = await host.SignedInAsync(DemoAccounts.FinanceNo);
        Assert.Equal(HttpStatusCode.NotFound, await foreign.PostAsync(await foreign.OpenAsync("/payouts"), $"{made.Path}/files"));
    }

    private async Task<BookingEntry> WithoutAccountAsync()
    {
        var row = await host.ReadAsync(db => db.Everything.BookingCodes
            .SingleAsync(one => one.Table == BookingTable.Account && one.Subject == "Honorarium/Taxable" && one.RegionId == DemoIds.Region("vgr")));
        await host.WriteAsync(db =>
        {
            db.Remove(row);
            return Task.CompletedTask;
        });
        return new BookingEntry(row.RegionId, row.Table, new BookingSubject(row.Subject), row.ValidFrom, row.Code, row.Label, row.Source, row.Assumed);
    }

    private async Task<Dictionary<string, byte[]>> FilesAsync(Page run)
    {
        var number = int.Parse(run.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var stored = (await StoredRuns.AllAsync(host)).Single(one => one.Number == number);
        var names = await host.ReadAsync(db => db.Everything.RunFiles.Where(file => file.RunId == stored.Id).Select(file => file.Name).ToListAsync());
        var files = new Dictionary<string, byte[]>();
        foreach (var name in names)
        {
            files.Add(name, await StoredRuns.FileAsync(host, stored, name));
        }

        return files;
    }
}
