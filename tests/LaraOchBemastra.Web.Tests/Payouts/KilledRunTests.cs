using System.Globalization;
using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Tests.Stores;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>
/// The program is killed while it makes a run, at a moment that the growth of the store's log tells, again and again; then it is
/// started and must have lost and doubled nothing. <c>LOB_TEST_KILLS</c> says how often; 50 before a release.
/// </summary>
[Trait("Takes", "long")]
public sealed class KilledRunTests(ITestOutputHelper output) : IDisposable
{
    private const int ClaimsARound = 3;
    private const int MostBytesBeforeTheKill = 500_000;
    private const string PayDay = "2027-01-25";

    private readonly string _directory = TemplateStore.Copy();

    public void Dispose() => TemplateStore.Remove(_directory);

    [Fact]
    public async Task A_run_that_is_killed_anywhere_is_made_whole_or_not_at_all()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("LOB_TEST_KILLS"), CultureInfo.InvariantCulture, out var many) ? many : 5;
        await InStoreAsync(db => ClaimVolume.ApplyAsync(db, ClaimVolume.AttestedOver * ClaimsARound, TestClock.Today));
        var (chance, cookies) = (new Random(20261122), new CookieContainer());
        var (without, unfinished) = (0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = await RunsAsync();
            using var portal = ChildPortal.Start(_directory);
            await MakeAndKillAsync(portal, cookies, TestClock.Today.AddDays(-ClaimVolume.AttestedOver + kill), (int)(MostBytesBeforeTheKill * chance.NextDouble() * chance.NextDouble()));
            var (runs, waiting) = await CheckAsync();
            without += runs == before ? 1 : 0;
            unfinished += waiting.Count > 0 ? 1 : 0;
        }

        output.WriteLine($"{kills} kills: {without} before the run was made, {unfinished} before its files were.");
        if ((await CheckAsync()).Unfinished.Count > 0)
        {
            // It makes at its start what it left.
            using var portal = ChildPortal.Start(_directory);
        }

        var (made, left) = await CheckAsync();
        Assert.Empty(left);
        Assert.True(made > 0);
    }

    private async Task MakeAndKillAsync(ChildPortal portal, CookieContainer cookies, DateOnly cutOff, int bytes)
    {
        var finance = portal.Visitor(cookies);
        if (cookies.Count == 0)
        {
            await ChildPortal.SignInAsync(finance, DemoAccounts.Finance);
        }

        var page = await finance.OpenAsync("/payouts/next");
        var log = Path.Combine(_directory, PortalStore.DatabaseFile + "-wal");
        var enough = Length(log) + bytes;
        var asked = finance.PostAsync(page, "/payouts", ("CutOff", cutOff.ToString("O", CultureInfo.InvariantCulture)), ("PayDay", PayDay));
        while (!asked.IsCompleted && Length(log) < enough)
        {
            await Task.Yield();
        }

        portal.Kill();
        await Record.ExceptionAsync(() => asked);
    }

    private static long Length(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    private Task<int> RunsAsync() => InStoreAsync(db => db.Everything.PayoutRuns.CountAsync());

    // Each claim in one run or none, sums, vouchers without a gap, every stored file by its checksum.
    private async Task<(int Runs, IReadOnlyList<string> Unfinished)> CheckAsync()
    {
        var verification = await InStoreAsync(async db =>
        {
            var one = new Verification(db, new PortalStore(StoreProvider.Sqlite, _directory, string.Empty, null));
            await one.VerifyAsync();
            return one;
        });
        Assert.Empty(verification.Wrong);
        var claims = await InStoreAsync(db => db.Everything.Claims.Where(claim => claim.RunId != null).Select(claim => claim.Id).ToListAsync());
        var held = await InStoreAsync(db => db.Everything.PayoutRuns.SelectMany(run => run.Claims).Where(one => one.Live).Select(one => one.ClaimId).ToListAsync());
        Assert.Equal(claims.Order(), held.Order());
        return (verification.Runs, verification.Unfinished);
    }

    private async Task<T> InStoreAsync<T>(Func<Data.PortalDb, Task<T>> work)
    {
        var store = ContractStore.OnSqlite(_directory);
        var result = await store.InAsync(work);
        await store.CloseAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return result;
    }

    private Task<int> InStoreAsync(Func<Data.PortalDb, Task> work) => InStoreAsync(async db =>
    {
        await work(db);
        return 0;
    });
}
