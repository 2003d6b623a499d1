using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Encryption;
using LaraOchBemastra.Data.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaraOchBemastra.Data;

/// <summary>Puts the store into a program's services.</summary>
public static class DataServices
{
    /// <param name="services">The program's services.</param>
    /// <param name="store">Provider and places.</param>
    /// <param name="readOnly">Opens SQLite read-only and takes no part in writing: for <c>verify</c> and <c>backup</c>.</param>
    public static IServiceCollection AddPortalData(this IServiceCollection services, PortalStore store, bool readOnly = false)
    {
        services.AddSingleton(store);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new ColumnCipher(ColumnKeys.OpenOrCreate(store.KeyDirectory)));
        services.AddSingleton(store.Provider == StoreProvider.Sqlite ? WriteGate.For(store.SqliteFile) : WriteGate.Open);
        services.AddScoped<Actor>();
        services.AddScoped<PortalDbParts>();
        services.AddScoped<Migrator>();
        services.Configure<IdentityOptions>(AccountOptions.Configure);
        services.Configure<PasswordHasherOptions>(AccountOptions.Configure);
        if (store.Provider == StoreProvider.Sqlite)
        {
            services.AddDbContext<PortalDb, SqlitePortalDb>(options => UseSqlite(options, store, readOnly));
        }
        else
        {
            services.AddDbContext<PortalDb, SqlServerPortalDb>(options => UseSqlServer(options, store));
        }

        return services;
    }

    /// <summary>Key ring in the database, encrypted with a certificate under <c>keys/</c>.</summary>
    public static IServiceCollection AddPortalKeyRing(this IServiceCollection services, PortalStore store)
    {
        services.AddDataProtection()
            .SetApplicationName("LaraOchBemastra")
            .ProtectKeysWithCertificate(RingCertificate.OpenOrCreate(store.KeyDirectory));
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>(
            (options, scopes) => options.XmlRepository = new ProtectionKeys(scopes));
        return services;
    }

    internal static void UseSqlite(DbContextOptionsBuilder options, PortalStore store, bool readOnly = false)
    {
        var connection = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(store.ConnectionString);
        if (readOnly)
        {
            connection.Mode = Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly;
        }

        options.UseSqlite(connection.ToString(), sqlite => Batch(store, sqlite.MaxBatchSize))
            .AddInterceptors(SealedColumns.Instance, SqliteSettings.Instance)

            // A table that is rebuilt steps out of its transaction. The migrator has copied the file aside before that.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
    }

    internal static void UseSqlServer(DbContextOptionsBuilder options, PortalStore store) =>
        options.UseSqlServer(store.ConnectionString, server =>
        {
            server.EnableRetryOnFailure();
            Batch(store, server.MaxBatchSize);
        }).AddInterceptors(SealedColumns.Instance);

    private static void Batch<T>(PortalStore store, Func<int, T> set)
    {
        if (store.MaxBatchSize is { } size)
        {
            set(size);
        }
    }
}
