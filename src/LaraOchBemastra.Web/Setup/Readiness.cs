using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LaraOchBemastra.Web.Setup;

/// <summary>The database answers, and has this program's schema.</summary>
internal sealed class DatabaseReady(PortalDb db, Migrator migrator) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) && (await migrator.PendingAsync(cancellationToken)).Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database is out of reach or waits for a migration.");
}

/// <summary>There is room for a day's work and a backup.</summary>
internal sealed class DiskReady(PortalStore store) : IHealthCheck
{
    private const long Needed = 500L * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(new DriveInfo(store.DataDirectory).AvailableFreeSpace >= Needed
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Less than 500 MB is left for data."));
}

/// <summary>Cookies and links can be opened.</summary>
internal sealed class KeyRingReady(IKeyManager keys) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(keys.GetAllKeys().Any(key => !key.IsRevoked && key.CreateEncryptor() is not null)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("No key of the ring can be read."));
}

/// <summary>Mail leaves: none that was due has waited for a quarter of an hour. Pages work without it, so it only degrades.</summary>
internal sealed class OutboxReady(PortalDb db) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var limit = db.Clock.GetUtcNow().UtcDateTime - Patience;
        return await db.Everything.Outbox.In(MailState.Waiting)
            .AnyAsync(mail => mail.CreatedAtUtc < limit && (mail.Attempts > 0 || mail.NotBeforeUtc == null || mail.NotBeforeUtc < limit), cancellationToken)
            ? HealthCheckResult.Degraded("Mail has waited longer than 15 minutes.")
            : HealthCheckResult.Healthy();
    }
}
