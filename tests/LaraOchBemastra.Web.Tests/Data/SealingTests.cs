using System.Security.Cryptography;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>Identity numbers at rest.</summary>
public sealed class SealingTests
{
    private const string Number = "196408233234";
    private static readonly Guid _mine = DemoIds.Of("payee/leader");
    private static readonly Guid _other = DemoIds.Of("payee/leader2");

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task The_number_opens_in_its_own_row_and_its_digits_are_in_no_column(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        Assert.Equal(Number, await NumberAsync(store));
        var envelope = await store.ColumnAsync("IdentityNumberSealed", "PayeeDetails", _mine);
        Assert.StartsWith("v1.", envelope);
        Assert.DoesNotContain(Number, envelope);
        Assert.DoesNotContain(Number[2..], envelope);
    }

    [Fact]
    public async Task The_digits_are_nowhere_in_the_files()
    {
        await using var store = await ContractStore.OpenAsync(StoreProvider.Sqlite);
        Assert.Equal(Number, await NumberAsync(store));
        var read = await store.InAsync(async db =>
        {
            // An open connection keeps the log and its index beside the file while they are read.
            await db.Database.OpenConnectionAsync();
            var files = Directory.GetFiles(store.Store.DataDirectory, $"{PortalStore.DatabaseFile}*");
            foreach (var file in files)
            {
                await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var reader = new StreamReader(open, System.Text.Encoding.Latin1);
                Assert.DoesNotContain(Number, await reader.ReadToEndAsync());
            }

            return files.Length;
        });
        Assert.True(read > 0);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task An_envelope_moved_to_another_row_does_not_open(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var envelope = await store.ColumnAsync("IdentityNumberSealed", "PayeeDetails", _other);
        await SetAsync(store, envelope);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => NumberAsync(store));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task An_envelope_with_one_changed_character_does_not_open(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var parts = (await store.ColumnAsync("IdentityNumberSealed", "PayeeDetails", _mine)).Split('.');
        parts[3] = (parts[3][0] == 'A' ? 'B' : 'A') + parts[3][1..];
        await SetAsync(store, string.Join('.', parts));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => NumberAsync(store));
    }

    private static Task<int> SetAsync(ContractStore store, string envelope) => store.SqlAsync(
        $"UPDATE \"PayeeDetails\" SET \"IdentityNumberSealed\" = '{envelope}' WHERE \"Id\" = '{ContractStore.Text(_mine)}'");

    private static async Task<string?> NumberAsync(ContractStore store) =>
        (await store.InAsync(db => db.Everything.PayeeDetails.SingleAsync(details => details.Id == _mine))).IdentityNumber;
}
