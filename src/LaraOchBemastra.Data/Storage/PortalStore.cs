using Microsoft.Extensions.Configuration;

namespace LaraOchBemastra.Data.Storage;

public enum StoreProvider
{
    Sqlite = 1,
    SqlServer = 2,
}

/// <summary>Where the data lies, from configuration and environment.</summary>
public sealed record PortalStore(StoreProvider Provider, string DataDirectory, string ConnectionString, int? MaxBatchSize)
{
    public const string DatabaseFile = "portal.db";

    public string KeyDirectory => Path.Combine(DataDirectory, "keys");

    /// <summary>The SQLite file; meaningless for SQL Server.</summary>
    public string SqliteFile => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <exception cref="InvalidOperationException">An unknown provider, or SQL Server without a connection string.</exception>
    public static PortalStore From(IConfiguration configuration, string contentRoot)
    {
        var directory = Path.GetFullPath(configuration["Portal:DataDirectory"] is { Length: > 0 } set ? set : "data", contentRoot);
        var name = configuration["Database:Provider"] is { Length: > 0 } given ? given : nameof(StoreProvider.Sqlite);
        if (!Enum.TryParse<StoreProvider>(name, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new InvalidOperationException($"Database__Provider is '{name}'; it can be Sqlite or SqlServer.");
        }

        var connection = configuration.GetConnectionString("Portal");
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = provider == StoreProvider.Sqlite
                ? $"Data Source={Path.Combine(directory, DatabaseFile)}"
                : throw new InvalidOperationException("Database__Provider is SqlServer; ConnectionStrings__Portal must say where it is.");
        }

        int? batch = int.TryParse(configuration["Database:MaxBatchSize"], System.Globalization.CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null;
        return new PortalStore(provider, directory, connection, batch);
    }
}
