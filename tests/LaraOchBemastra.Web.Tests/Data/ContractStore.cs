using System.Globalization;
using System.Reflection;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Sdk;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>The test on a SQLite file of its own, as every installation begins.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreProvider.Sqlite]];
}

/// <summary>
/// The same test on a SQL Server database of its own. Shown as skipped, by name, where none is configured.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqlServerAttribute : DataAttribute
{
    public const string Variable = "LOB_TEST_SQLSERVER";

    public OnSqlServerAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            Skip = $"{Variable} names no SQL Server.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreProvider.SqlServer]];
}

/// <summary>A migrated and seeded database for one test.</summary>
public sealed class ContractStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private bool _modelOnly;

    private ContractStore(PortalStore store, bool readOnly = false)
    {
        Store = store;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new TestClock());
        services.AddPortalData(store, readOnly);
        _services = services.BuildServiceProvider();
    }

    public PortalStore Store { get; }

    public static async Task<ContractStore> OpenAsync(StoreProvider provider)
    {
        if (provider == StoreProvider.Sqlite)
        {
            return OnSqlite(TemplateStore.Copy());
        }

        var server = Environment.GetEnvironmentVariable(OnSqlServerAttribute.Variable);
        var directory = Directory.CreateTempSubdirectory("portal-contract-").FullName;
        var store = new ContractStore(new PortalStore(provider, directory, $"{server};Database=lob_{Guid.NewGuid():N}", null));
        await store.UseAsync(services => services.GetRequiredService<Migrator>().MigrateAsync());
        await store.InAsync(db => DemoSeed.ApplyAsync(db, TestClock.Today));
        return store;
    }

    public static ContractStore OnSqlite(string directory, bool readOnly = false) => new(
        new PortalStore(StoreProvider.Sqlite, directory, $"Data Source={Path.Combine(directory, PortalStore.DatabaseFile)}", null), readOnly);

    /// <summary>For questions to the model alone; nothing answers at its address.</summary>
    public static ContractStore ModelOfSqlServer() => new(new PortalStore(
        StoreProvider.SqlServer, Directory.CreateTempSubdirectory("portal-model-").FullName, "Server=nowhere.invalid;Database=model", null))
    {
        _modelOnly = true,
    };

    /// <summary>A context of its own, as each request has.</summary>
    public Task<T> InAsync<T>(Func<PortalDb, Task<T>> work) => UseAsync(services => work(services.GetRequiredService<PortalDb>()));

    /// <summary>A context behind no gate that others stand at: another process on the same database.</summary>
    public Task<T> ApartAsync<T>(Func<PortalDb, Task<T>> work) => UseAsync(async services =>
    {
        var parts = services.GetRequiredService<PortalDbParts>() with { Gate = WriteGate.Open };
        await using PortalDb db = Store.Provider == StoreProvider.Sqlite
            ? new SqlitePortalDb(services.GetRequiredService<DbContextOptions<SqlitePortalDb>>(), parts)
            : new SqlServerPortalDb(services.GetRequiredService<DbContextOptions<SqlServerPortalDb>>(), parts);
        return await work(db);
    });

    public async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Past the model: what somebody with a database tool could do.</summary>
    public Task<int> SqlAsync(string sql) => InAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>A value as it lies in its column.</summary>
    public async Task<string> ColumnAsync(string column, string table, Guid id) =>
        (await InAsync(db => db.Database.SqlQueryRaw<string>(Invariant($"SELECT \"{column}\" AS \"Value\" FROM \"{table}\" WHERE \"Id\" = '{Text(id)}'")).ToListAsync())).Single();

    /// <summary>A key as SQL text; SQLite keeps them in capitals.</summary>
    public static string Text(Guid id) => id.ToString().ToUpperInvariant();

    /// <summary>Lets go of the database and leaves its files where they are.</summary>
    public ValueTask CloseAsync() => _services.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        if (Store.Provider == StoreProvider.SqlServer && !_modelOnly)
        {
            await InAsync(db => db.Database.EnsureDeletedAsync());
        }

        await _services.DisposeAsync();
        TemplateStore.Remove(Store.DataDirectory);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
