using System.Globalization;
using System.Text.RegularExpressions;
using LaraOchBemastra.Data.Auditing;
using Microsoft.Data.Sqlite;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>The store as it was, to which every post is compared and after which it is put back.</summary>
internal sealed partial class StoreImage : IDisposable
{
    // Kept apart from what a form does: how often it was sent, and random values.
    private static readonly string[] Unread = ["__EFMigrationsHistory", "__EFMigrationsLock", "FormSubmissions"];
    private static readonly string[] Random = ["Version", "SecurityStamp", "ConcurrencyStamp", "PasswordHash", "Body", "TokenSealed"];

    // That somebody looked is written at every look; it is no doing of a form.
    private static readonly string Looked = ((int)AuditAction.Read).ToString(CultureInfo.InvariantCulture);

    private readonly SqliteConnection live;
    private readonly SqliteConnection kept = new("Data Source=:memory:");
    private readonly Dictionary<string, Row> before;
    private readonly HashSet<string> keys;
    private long seen;

    public StoreImage(string file)
    {
        live = new SqliteConnection($"Data Source={file};Pooling=False");
        live.Open();
        kept.Open();
        live.BackupDatabase(kept);
        before = Read();
        keys = [.. before.Values.Select(row => row.Key)];
        seen = Stamp();
    }

    /// <summary>A row by table and key, with its values by column.</summary>
    internal sealed record Row(string Table, string Key, IReadOnlyDictionary<string, string> Values);

    public IEnumerable<Row> Rows => before.Values;

    /// <summary>What was added, changed and removed since the image was taken, a row each; nothing is read when nothing was written.</summary>
    public IReadOnlyList<(Row? Before, Row? After)> Changes()
    {
        if (Stamp() == seen)
        {
            return [];
        }

        var after = Read();
        return [.. before.Where(pair => !after.TryGetValue(pair.Key, out var now) || !Same(pair.Value, now)).Select(pair => ((Row?)pair.Value, after.GetValueOrDefault(pair.Key))),
            .. after.Where(pair => !before.ContainsKey(pair.Key)).Select(pair => ((Row?)null, (Row?)pair.Value))];
    }

    /// <summary>Puts the store back.</summary>
    public void Restore()
    {
        if (Stamp() != seen)
        {
            kept.BackupDatabase(live);
            seen = Stamp();
        }
    }

    /// <summary>The changes in words that are the same whenever the same was done: new keys and random values are masked.</summary>
    public IReadOnlyList<string> InWords(IReadOnlyList<(Row? Before, Row? After)> changes) =>
        [.. changes.Select(change => change.After is { } row
            ? $"{(change.Before is null ? "new" : row.Key)} {row.Table}: {string.Join("; ", row.Values.Where(value => change.Before?.Values[value.Key] != value.Value && !IsRandom(value.Key)).Select(value => $"{value.Key}={Masked(value.Value)}"))}"
            : $"removed {change.Before!.Table} {change.Before.Key}").Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        live.Dispose();
        kept.Dispose();
    }

    // An envelope has a number of its own each time it is sealed.
    private static bool IsRandom(string column) => Random.Contains(column) || column.EndsWith("Sealed", StringComparison.Ordinal);

    private string Masked(string value) => value.StartsWith("0x", StringComparison.Ordinal) ? "bytes"
        : FieldNames.KeyWithin().Replace(SumWithin().Replace(value, "sum"), match => keys.Contains(match.Value) ? match.Value : "*");

    private static bool Same(Row one, Row other) => one.Values.All(value => other.Values[value.Key] == value.Value);

    private long Stamp()
    {
        using var command = live.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!;
    }

    private Dictionary<string, Row> Read()
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var table in Texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").Except(Unread))
        {
            using var command = live.CreateCommand();
            command.CommandText = $"SELECT rowid AS \"_row\", * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(1, reader.FieldCount - 1).ToDictionary(reader.GetName, column => Text(reader.GetValue(column)), StringComparer.Ordinal);
                var key = values.TryGetValue("Id", out var id) ? id : reader.GetInt64(0).ToString(CultureInfo.InvariantCulture);
                if (table == "Audit" && values["Action"] == Looked)
                {
                    continue;
                }

                rows[$"{table} {key}"] = new Row(table, key, values);
            }
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes
        ? $"0x{Convert.ToHexString(bytes)}"
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private List<string> Texts(string sql)
    {
        using var command = live.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    // The sum of a secret that is new each time.
    [GeneratedRegex("[0-9A-Fa-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex SumWithin();
}
