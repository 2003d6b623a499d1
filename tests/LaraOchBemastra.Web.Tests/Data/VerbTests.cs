using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;
using LaraOchBemastra.Web.Verbs;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>The verbs as they are typed, over a SQLite directory of their own.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly string _directory = TemplateStore.Copy();

    public void Dispose() => TemplateStore.Remove(_directory);

    [Fact]
    public async Task Help_lists_what_exists()
    {
        var (exit, said, _) = await TypeAsync("--help");
        Assert.Equal(0, exit);
        Assert.NotEmpty(CommandLine.All);
        Assert.All(CommandLine.All, verb => Assert.Contains($"  {verb.Usage}  ", said));
    }

    [Fact]
    public async Task Without_a_verb_the_program_serves()
    {
        Assert.Null((await TypeAsync()).Exit);
        Assert.Null((await TypeAsync("--urls", "http://127.0.0.1:0")).Exit);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("seed")]
    [InlineData("backup")]
    [InlineData("verify", "more")]
    public async Task What_is_not_understood_is_said_and_ends_with_2(params string[] typed)
    {
        var (exit, _, error) = await TypeAsync(typed);
        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task The_demo_is_refused_outside_development()
    {
        var (exit, _, error) = await TypeAsync("seed", "demo", "--environment=Production");
        Assert.Equal(1, exit);
        Assert.Contains("Development only", error);
    }

    [Fact]
    public async Task Seeding_what_is_there_says_so()
    {
        var (exit, said, _) = await TypeAsync("seed", "demo", "--environment=Development");
        Assert.Equal(0, exit);
        Assert.Contains("nothing was changed", said);
    }

    [Fact]
    public async Task A_verb_that_writes_is_refused_while_another_process_holds_the_data_and_one_that_reads_is_not()
    {
        using var held = StoreLock.Take(_directory);
        Assert.Throws<StoreInUseException>(() => StoreLock.Take(_directory));
        var (exit, _, error) = await TypeAsync("migrate");
        Assert.Equal(1, exit);
        Assert.Contains("in use", error);
        Assert.Equal(0, (await TypeAsync("verify")).Exit);
    }

    [Fact]
    public async Task The_demo_adds_up()
    {
        var (exit, said, _) = await TypeAsync("verify");
        Assert.Equal(0, exit);
        Assert.Contains("26 claims and 4 runs", said);
    }

    [Theory]
    [InlineData("UPDATE \"PayoutRunPayments\" SET \"Gross_Minor\" = \"Gross_Minor\" + 100 WHERE \"ClaimCount\" = 2", "Run 1: a payment of")]
    [InlineData("UPDATE \"ClaimLines\" SET \"Amount_Minor\" = \"Amount_Minor\" + 1", "should be")]
    [InlineData("UPDATE \"Claims\" SET \"RunId\" = NULL WHERE \"Number\" = 'VGR-2026-000003'", "stands in no run")]
    [InlineData("UPDATE \"PayoutRunPayments\" SET \"VoucherNumber\" = 9 WHERE \"VoucherNumber\" = 2", "Voucher 2 of 2026 is missing")]
    [InlineData("UPDATE \"RunClaims\" SET \"Live\" = 0", "has left run 1 and does not say so")]
    [InlineData("UPDATE \"RunFiles\" SET \"Checksum\" = '0' WHERE \"Name\" = 'run.csv'", "run.csv is not what its checksum says")]
    [InlineData("UPDATE \"RunFiles\" SET \"Content\" = (SELECT \"Content\" FROM \"RunFiles\" WHERE \"Name\" = 'forms.pdf') WHERE \"Name\" = 'run.csv'", "run.csv cannot be opened")]
    [InlineData("DELETE FROM \"RunFiles\" WHERE \"Name\" = 'run.csv'", "does not list the files that are there")]
    [InlineData("UPDATE \"PayoutRuns\" SET \"ReversesId\" = (SELECT \"Id\" FROM \"PayoutRuns\" WHERE \"Number\" = 1) WHERE \"Number\" = 2", "Run 2 does not take back run 1 to the öre")]
    [InlineData("PRAGMA foreign_keys=OFF; DELETE FROM \"Leaders\"", "point at rows that are not there")]
    public async Task Verify_finds_what_was_changed_behind_its_back(string sql, string sentence)
    {
        await InAsync(store => store.SqlAsync(sql));
        var (exit, said, _) = await TypeAsync("verify");
        Assert.Equal(1, exit);
        Assert.Contains(sentence, said);
    }

    [Fact]
    public async Task A_backup_taken_while_people_write_is_whole()
    {
        var copy = Path.Combine(_directory, "copy");
        await InAsync(async store =>
        {
            var group = DemoIds.Group(DemoCourse.KolNext);
            var writers = Enumerable.Range(0, 20).Select(number => Task.Run(() => store.InAsync(db =>
            {
                db.Add(new Topic(group, null, $"Fråga {number}", TestClock.Begin.UtcDateTime));
                return db.SaveChangesAsync();
            }))).ToList();
            Assert.Equal(0, (await TypeAsync("backup", Path.Combine(copy, PortalStore.DatabaseFile))).Exit);
            await Task.WhenAll(writers);
            return 0;
        });
        Assert.Equal(1, (await TypeAsync("backup", Path.Combine(copy, PortalStore.DatabaseFile))).Exit);
        CopyKeys(copy);
        await using var restored = ContractStore.OnSqlite(copy);
        await restored.InAsync(async db =>
        {
            var verification = new Verification(db, restored.Store);
            await verification.VerifyAsync();
            Assert.Empty(verification.Wrong);
            Assert.Contains("196408233234", (await db.Everything.PayeeDetails.ToListAsync()).Select(details => details.IdentityNumber));
            return 0;
        });
    }

    [Fact]
    public async Task A_lock_row_of_a_migration_that_was_killed_does_not_stop_the_next()
    {
        TemplateStore.Remove(_directory);
        Directory.CreateDirectory(_directory);
        await InAsync(store => store.SqlAsync(
            "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); "
            + "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')"));
        var (exit, said, error) = await TypeAsync("migrate");
        Assert.True(exit == 0, error);
        Assert.Contains("Applied", said);
        Assert.Contains("up to date", (await TypeAsync("migrate")).Said);
    }

    private void CopyKeys(string to)
    {
        Directory.CreateDirectory(Path.Combine(to, "keys"));
        File.Copy(Path.Combine(_directory, "keys", "columns.json"), Path.Combine(to, "keys", "columns.json"));
    }

    private async Task InAsync(Func<ContractStore, Task<int>> work)
    {
        var copy = ContractStore.OnSqlite(_directory);
        await work(copy);
        await copy.CloseAsync();
    }

    private async Task<(int? Exit, string Said, string Error)> TypeAsync(params string[] typed)
    {
        var (said, error) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.TryRunAsync(typed.Length == 0 ? [] : [.. typed, $"--Portal:DataDirectory={_directory}"], said, error);
        return (exit, said.ToString(), error.ToString());
    }
}
