using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace LaraOchBemastra.Web.Setup;

/// <summary>"live": the process answers. "ready": what it stands on answers too. Neither tells more than one word.</summary>
public static class Health
{
    /// <summary>Tag of the checks that decide readiness.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<DatabaseReady>("database", tags: [Ready], timeout: Patience)
        .AddCheck<DiskReady>("disk", tags: [Ready], timeout: Patience)
        .AddCheck<KeyRingReady>("key ring", tags: [Ready], timeout: Patience)
        .AddCheck<OutboxReady>("outbox", tags: [Ready], timeout: Patience);

    public static void MapHealth(this WebApplication app)
    {
        Map(app, "/health/live", _ => false);
        Map(app, "/health/ready", check => check.Contains(Ready));
    }

    private static void Map(WebApplication app, string path, Predicate<ICollection<string>> chosen) =>
        app.MapHealthChecks(path, new HealthCheckOptions { Predicate = check => chosen([.. check.Tags]) })
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]))
            .AllowAnonymous()
            .DisableRateLimiting();
}
