using System.Security.Cryptography;
using System.Text.Json;

namespace LaraOchBemastra.Data.Encryption;

/// <summary>
/// The keys of encrypted columns, in a file under <c>keys/</c> that only the program's user may read. The database never
/// holds them: a copy of it tells nothing.
/// </summary>
public sealed class ColumnKeys
{
    private const int KeyBytes = 32;

    private ColumnKeys(string current, IReadOnlyDictionary<string, byte[]> keys)
    {
        Current = current;
        Keys = keys;
    }

    /// <summary>Id of the key that new envelopes are made with.</summary>
    public string Current { get; }

    public IReadOnlyDictionary<string, byte[]> Keys { get; }

    /// <summary>Reads the key file, or makes one the first time.</summary>
    /// <exception cref="InvalidDataException">The file is there and is not a key file.</exception>
    public static ColumnKeys OpenOrCreate(string directory)
    {
        var path = Path.Combine(directory, "columns.json");
        if (!File.Exists(path))
        {
            Create(directory, path);
        }

        var stored = JsonSerializer.Deserialize<Stored>(File.ReadAllText(path))
            ?? throw new InvalidDataException($"{path} holds no keys.");
        var keys = stored.Keys.ToDictionary(pair => pair.Key, pair => Convert.FromBase64String(pair.Value), StringComparer.Ordinal);
        return keys.ContainsKey(stored.Current) && keys.Values.All(key => key.Length == KeyBytes)
            ? new ColumnKeys(stored.Current, keys)
            : throw new InvalidDataException($"{path} names a current key it does not hold, or a key of the wrong length.");
    }

    /// <summary>Keys that live as long as the process: for tools that never read a row.</summary>
    public static ColumnKeys Ephemeral() =>
        new("k1", new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["k1"] = RandomNumberGenerator.GetBytes(KeyBytes) });

    private static void Create(string directory, string path)
    {
        Directory.CreateDirectory(directory);
        var fresh = new Stored("k1", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["k1"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)),
        });

        // Written aside and moved, so that two processes starting at once cannot leave half a file or two sets of keys.
        var aside = Path.Combine(directory, $"columns.{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(aside, options))
        {
            JsonSerializer.Serialize(stream, fresh);
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }

    private sealed record Stored(string Current, Dictionary<string, string> Keys);
}
