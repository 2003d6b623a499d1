using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Verbs;

namespace LaraOchBemastra.Web.Setup;

/// <summary>The store in the program: opened, locked and brought to the program's schema before the first request.</summary>
public static class Store
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        var store = PortalStore.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddPortalData(store);
        builder.Services.AddPortalKeyRing(store);
        builder.Services.AddHostedService<StoreOpening>();
    }
}

/// <summary>
/// A SQLite store is locked for as long as the server runs and migrated at start; SQL Server has its own verb for that,
/// because the server's login may not change the schema. In Development the demo is seeded too.
/// </summary>
internal sealed class StoreOpening(PortalStore store, IServiceScopeFactory scopes, IHostEnvironment environment) : IHostedLifecycleService, IDisposable
{
    private StoreLock? _held;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (store.Provider != StoreProvider.Sqlite)
        {
            return;
        }

        _held = StoreLock.Take(store.DataDirectory);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
        if (environment.IsDevelopment())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            await SeedDemo.ApplyAsync(db, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _held?.Dispose();
}
