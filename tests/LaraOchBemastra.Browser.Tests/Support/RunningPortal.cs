using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>The real program in Development on a port of its own, with the demo in a fresh data directory.</summary>
public sealed class RunningPortal : WebApplicationFactory<Program>
{
    private readonly string _data = Directory.CreateTempSubdirectory("portal-browser-").FullName;

    public RunningPortal() => UseKestrel(0);

    /// <summary>A Tuesday in term time, at nine in the morning in Sweden and Norway.</summary>
    public MovedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));

    /// <summary>Starts listening and answers with the address.</summary>
    public Uri Start()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:DataDirectory", _data);
        builder.ConfigureServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_data, recursive: true);
        }
    }
}
