using System.Data.Common;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What the database itself refuses of runs, whatever program or person asks.</summary>
public sealed class RunStoreTests
{
    private static readonly string _run = ContractStore.Text(DemoIds.Run(1));
    private static readonly string _other = ContractStore.Text(DemoIds.Run(2));
    private static readonly string _new = ContractStore.Text(Guid.CreateVersion7());

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task A_claim_is_paid_by_one_run_whatever_is_written(StoreProvider provider) => RefusedAsync(provider,
        $"INSERT INTO \"RunClaims\" (\"Id\", \"RunId\", \"ClaimId\", \"Live\") SELECT '{_new}', '{_run}', \"ClaimId\", 1 FROM \"RunClaims\" WHERE \"RunId\" = '{_other}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task A_voucher_number_stands_once(StoreProvider provider) => RefusedAsync(provider,
        $"UPDATE \"PayoutRunPayments\" SET \"VoucherNumber\" = 1, \"VoucherYear\" = 2026 WHERE \"RunId\" = '{_run}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public Task A_run_is_taken_back_once_whatever_is_written(StoreProvider provider) => RefusedAsync(provider,
        $"UPDATE \"PayoutRuns\" SET \"ReversesId\" = '{_run}'");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_file_of_a_run_has_its_name_once(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await StoreAsync(store);
        await Assert.ThrowsAsync<DbUpdateException>(() => StoreAsync(store));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_stored_file_is_never_changed_or_deleted(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await StoreAsync(store);
        var read = await store.InAsync(async db => RunArchive.Open(db, await FileAsync(db)));
        Assert.Equal("abc"u8.ToArray(), read);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.InAsync(async db =>
        {
            db.Remove(await FileAsync(db));
            return await db.SaveChangesAsync();
        }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.InAsync(async db =>
        {
            db.Entry(await FileAsync(db)).Property(file => file.Name).CurrentValue = "other.csv";
            return await db.SaveChangesAsync();
        }));
        Assert.Equal(1, await store.InAsync(db => db.Everything.RunFiles.CountAsync(file => file.Name == "a.csv")));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_confirmation_counts_once(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await ConfirmAsync(store);
        await Assert.ThrowsAsync<DbUpdateException>(() => ConfirmAsync(store));
    }

    private static Task<RunFile> FileAsync(Data.PortalDb db) => db.Everything.RunFiles.SingleAsync(file => file.Name == "a.csv");

    private static Task<int> StoreAsync(ContractStore store) => store.InAsync(db =>
    {
        RunArchive.Add(db, DemoIds.Run(1), "a.csv", "text/csv", "abc"u8);
        return db.SaveChangesAsync();
    });

    private static Task<int> ConfirmAsync(ContractStore store) => store.InAsync(db =>
    {
        db.Add(new RunConfirmation(DemoIds.Run(1), new string('0', RunFile.ChecksumLength), DemoIds.Account(DemoAccounts.Finance), TestClock.Begin.UtcDateTime, 1, 0, 0));
        return db.SaveChangesAsync();
    });

    private static async Task RefusedAsync(StoreProvider provider, string sql)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => store.SqlAsync(sql));
        Assert.Contains("unique", refused.Message, StringComparison.OrdinalIgnoreCase);
    }
}
