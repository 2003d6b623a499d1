using LaraOchBemastra.Data;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>
/// The real program over a SQLite file of its own, copied from the run's template. One for each test class
/// (<c>IClassFixture&lt;PortalHost&gt;</c>).
/// </summary>
public class PortalHost : WebApplicationFactory<Program>
{
    private static readonly Uri Address = new("https://localhost");

    public PortalHost() => DataDirectory = TemplateStore.Copy();

    public string DataDirectory { get; }

    /// <summary>The host's clock; moving it moves "today".</summary>
    public TestClock Clock { get; } = new();

    protected virtual string EnvironmentName => "Testing";

    /// <summary>Settings that differ from an installation's; limits are out of the way unless a test is about them.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("RequestLimits:SignInPerMinute", "100000"),
        new("RequestLimits:ResetPerHour", "100000"),
        new("RequestLimits:PublicFormPerTenMinutes", "100000"),
        new("RequestLimits:ExportPerHour", "100000"),
        new("RequestLimits:UploadPerTenMinutes", "100000"),
        new("RequestLimits:PerUserAndMinute", "1000000"),
        new("RequestLimits:PerVisitorAndMinute", "1000000"),
        new("Places:EveryMinutes", "0"),
        new("Interests:EveryMinutes", "0"),
    ];

    /// <summary>Somebody who is not signed in, with a browser of her own.</summary>
    public Visitor Visitor(bool followRedirects = true) => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = Address,
        AllowAutoRedirect = followRedirects,
        HandleCookies = true,
    }));

    /// <summary>The account's owner, signed in: with the cookie that the sign-in page would have given.</summary>
    public async Task<Visitor> SignedInAsync(Guid accountId, bool followRedirects = true)
    {
        await using var scope = Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<PortalDb>().Everything.Accounts.SingleAsync(one => one.Id == accountId);
        var answer = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await answer.StartSessionAsync(account, Clock.GetUtcNow());
        var cookie = Assert.Single(answer.Response.Headers.SetCookie)!;
        var visitor = Visitor(followRedirects);
        visitor.Client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        return visitor;
    }

    public async Task<Visitor> SignedInAsync(string email, bool followRedirects = true)
    {
        var id = await ReadAsync(db => db.Everything.Accounts.Where(account => account.Email == email).Select(account => account.Id).SingleAsync());
        return await SignedInAsync(id, followRedirects);
    }

    /// <summary>Reads the store beside the pages, to see what they did.</summary>
    public async Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <summary>Puts something in the store that the test needs to be there.</summary>
    public async Task WriteAsync(Func<PortalDb, Task> write)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await write(db);
        await db.SaveChangesAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("AllowedHosts", "localhost");
        builder.UseSetting("Portal:DataDirectory", DataDirectory);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);

            // Tests send waiting mail when they want it sent; a loop beside them would be counted among a page's queries.
            services.Remove(services.Single(service => service.ImplementationType?.Name == "OutboxLoop"));
            services.Remove(services.Single(service => service.ImplementationType?.Name == "RunFilesLoop"));
        });
        builder.ConfigureLogging(logging => logging.ClearProviders());
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        TemplateStore.Remove(DataDirectory);
        GC.SuppressFinalize(this);
    }
}
