using System.Globalization;
using LaraOchBemastra.Data.Encryption;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Brings the store to the program's schema. The caller holds the store lock: a lock row left by a process that was killed
/// in the middle of a migration would otherwise make the next start wait for ever.
/// </summary>
public sealed class Migrator(PortalDb db, PortalStore store, TimeProvider clock)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancel)];

    /// <summary>Migrates when something is pending; a SQLite file is copied aside first.</summary>
    /// <returns>The names of the migrations that were applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel = default)
    {
        if (store.Provider == StoreProvider.Sqlite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(store.SqliteFile))!);
        }

        var pending = await PendingAsync(cancel);
        if (pending.Count == 0)
        {
            return [];
        }

        if (store.Provider == StoreProvider.Sqlite)
        {
            await BeforeSqliteAsync(pending[^1], cancel);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(_patience);
        await db.Database.MigrateAsync(patience.Token);
        await OldAddresses.SealAsync(db, patience.Token);
        return pending;
    }

    private async Task BeforeSqliteAsync(string target, CancellationToken cancel)
    {
        var existing = File.Exists(store.SqliteFile) && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
        if (existing)
        {
            var stamp = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
            await Backup.ToFileAsync(store, Path.Combine(store.DataDirectory, "backups", $"before-{target}-{stamp}.db"), cancel);
        }

        // Also when nothing was applied yet: the very first migration can be the one that was killed.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
    }
}
