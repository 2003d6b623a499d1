using System.Text.RegularExpressions;
using LaraOchBemastra.Data;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>The real program in Development on a port of its own, with the demo in a fresh data directory.</summary>
public sealed class RunningPortal : WebApplicationFactory<Program>
{
    private readonly string _data = Directory.CreateTempSubdirectory("portal-browser-").FullName;

    private static readonly Regex _link = new(@"https?://\S+", RegexOptions.None, TimeSpan.FromSeconds(1));

    public RunningPortal() => UseKestrel(0);

    /// <summary>A Tuesday in term time, at nine in the morning in Sweden and Norway.</summary>
    public MovedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));

    /// <summary>Starts listening and answers with the address.</summary>
    public Uri Start()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>The link of the newest mail to an address, after what waits was sent.</summary>
    public async Task<string> LinkToAsync(string address)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxRound>().SendDueAsync();
        var mail = Directory.EnumerateFiles(Path.Combine(_data, MailFolder.Name), "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Last(one => one.Contains($"To: {address}", StringComparison.OrdinalIgnoreCase));
        return _link.Match(mail).Value;
    }

    /// <summary>What has been before a journey begins, written as the portal writes it.</summary>
    public async Task WriteAsync(Func<PortalDb, Task> write)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await write(db);
        await db.SaveChangesAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:DataDirectory", _data);

        // Sent when a test asks for it: the clock that the loop goes by stands still.
        builder.UseSetting("Mail:EverySeconds", "0");

        // All people of all tests come from one address, and on a quick machine more than ten of them sign in within a minute.
        foreach (var limit in (string[])["SignInPerMinute", "ResetPerHour", "PublicFormPerTenMinutes", "ExportPerHour", "UploadPerTenMinutes", "PerUserAndMinute", "PerVisitorAndMinute"])
        {
            builder.UseSetting($"{RequestLimitOptions.Section}:{limit}", "10000");
        }

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
