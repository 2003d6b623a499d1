using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>The program with all its forms collected, and the store as it was then. No mail is sent meanwhile.</summary>
public sealed class SweptPortal : PortalHost, IAsyncLifetime
{
    internal FormHarvest Harvest { get; private set; } = null!;

    internal StoreImage Image { get; private set; } = null!;

    internal Regions Regions { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Harvest = new FormHarvest(this);
        await Harvest.GatherAsync();
        Image = new StoreImage(Path.Combine(DataDirectory, PortalStore.DatabaseFile));
        Regions = new Regions(Image.Rows, DemoIds.Region("vgr"), DemoIds.Region("hv"));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        Image.Dispose();
        await DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            foreach (var loop in services.Where(one => one.ServiceType == typeof(IHostedService) && one.ImplementationType?.Name == "OutboxLoop").ToList())
            {
                services.Remove(loop);
            }
        });
    }
}
