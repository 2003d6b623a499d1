using System.Data.Common;
using LaraOchBemastra.Data.Storage;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>Writes rows of invented values past the model, with everything but unique indexes out of the way.</summary>
internal sealed class RowWriter(DbConnection connection, StoreProvider provider)
{
    private static readonly DateTime _first = new(2050, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private int made;

    /// <summary>What the row points at, and what its columns say of each other, is another's test.</summary>
    public Task LoosenAsync(ITable table) => RunAsync(provider == StoreProvider.Sqlite
        ? "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"
        : $"ALTER TABLE \"{table.Name}\" NOCHECK CONSTRAINT ALL");

    /// <summary>Values of a row: as given, and new ones for the other columns. What can be yes is yes, for indexes that hold for some rows only.</summary>
    public IReadOnlyDictionary<string, object> Row(ITable table, IReadOnlyDictionary<string, object>? like = null)
    {
        made++;
        return table.Columns.Where(column => !IsCounted(column)).ToDictionary(column => column.Name, column => like?.GetValueOrDefault(column.Name) ?? Value(column), StringComparer.Ordinal);
    }

    public async Task WriteAsync(ITable table, IReadOnlyDictionary<string, object> row)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", row.Keys.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", row.Keys.Select((_, place) => $"@p{place}"))})";
        foreach (var (value, place) in row.Values.Select((value, place) => (value, place)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{place}", value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The message names the index, or its columns.</summary>
    public static bool IsAbout(ITableIndex index, DbException refused) =>
        refused.Message.Contains(index.Name, StringComparison.Ordinal)
        || index.Columns.All(column => refused.Message.Contains($"{index.Table.Name}.{column.Name}", StringComparison.Ordinal));

    private static bool IsCounted(IColumn column) =>
        column.PropertyMappings[0].Property is { ValueGenerated: ValueGenerated.OnAdd } property && property.IsPrimaryKey() && property.ClrType != typeof(Guid);

    private object Value(IColumn column)
    {
        var type = column.PropertyMappings[0].TypeMapping.Converter?.ProviderClrType ?? column.PropertyMappings[0].Property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => Word(column.PropertyMappings[0].Property.GetMaxLength() ?? int.MaxValue),
            _ when type == typeof(Guid) => Guid.CreateVersion7(),
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTime) => _first.AddMinutes(made),
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(_first).AddDays(made),
            _ when type == typeof(TimeOnly) => new TimeOnly(made % 24, made / 24 % 60),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(_first.AddMinutes(made)),
            _ when type == typeof(byte[]) => BitConverter.GetBytes(made),
            _ when type.IsEnum => Convert.ChangeType(made, Enum.GetUnderlyingType(type), System.Globalization.CultureInfo.InvariantCulture),
            _ => Convert.ChangeType(10_000 + made, type, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    // Another one each time, as far as the column is wide.
    private string Word(int longest)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        Span<char> word = stackalloc char[Math.Min(longest, 6)];
        for (var (place, left) = (word.Length - 1, made); place >= 0; place--, left /= Letters.Length)
        {
            word[place] = Letters[left % Letters.Length];
        }

        return new string(word);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
