using Microsoft.Data.Sqlite;

namespace LaraOchBemastra.Data.Storage;

/// <summary>A whole copy of the SQLite file while others go on writing.</summary>
public static class Backup
{
    /// <summary>
    /// Writes the copy with <c>VACUUM INTO</c> over a read-only connection, under another name until it is whole.
    /// </summary>
    /// <exception cref="NotSupportedException">The store is SQL Server, which has backup of its own.</exception>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public static async Task ToFileAsync(PortalStore store, string file, CancellationToken cancel = default)
    {
        if (store.Provider != StoreProvider.Sqlite)
        {
            throw new NotSupportedException("The store is SQL Server: back it up with SQL Server's own backup.");
        }

        var target = Path.GetFullPath(file);
        if (File.Exists(target))
        {
            throw new IOException($"{target} is there already; a backup never overwrites another.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var aside = $"{target}.{Guid.NewGuid():N}.part";
        var connection = new SqliteConnectionStringBuilder(store.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using (var open = new SqliteConnection(connection.ToString()))
        {
            await open.OpenAsync(cancel);
            await using var command = open.CreateCommand();
            command.CommandText = "VACUUM INTO $file";
            command.Parameters.AddWithValue("$file", aside);
            await command.ExecuteNonQueryAsync(cancel);
        }

        File.Move(aside, target, overwrite: false);
    }
}
