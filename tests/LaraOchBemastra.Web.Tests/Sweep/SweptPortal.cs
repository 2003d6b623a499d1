using System.Collections.Concurrent;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>The program with all its forms collected, and the store as it was then. No mail is sent meanwhile.</summary>
public sealed class SweptPortal : PortalHost, IAsyncLifetime
{
    /// <summary>Its tests share it: collecting the forms takes long, and each puts the store back.</summary>
    public const string Collection = "swept portal";

    /// <summary>Tables that runs and claims are reckoned from; nothing else can make them wrong.</summary>
    public IReadOnlySet<string> MoneyTables { get; private set; } = new HashSet<string>();

    internal FormHarvest Harvest { get; private set; } = null!;

    internal StoreImage Image { get; private set; } = null!;

    internal Regions Regions { get; private set; } = null!;

    /// <summary>Views that were served with a creating form.</summary>
    public ConcurrentDictionary<string, bool> OnceViews { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        Harvest = new FormHarvest(this);
        await Harvest.GatherAsync();
        Image = new StoreImage(Path.Combine(DataDirectory, PortalStore.DatabaseFile));
        MoneyTables = await ReadAsync(db => Task.FromResult<IReadOnlySet<string>>(db.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace == typeof(HonorariumClaim).Namespace).Select(type => type.GetTableName()!).ToHashSet(StringComparer.Ordinal)));
        Assert.NotEmpty(MoneyTables);
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
            var factory = services.Single(one => one.ServiceType == typeof(ITagHelperFactory));
            services.Remove(factory);
            services.AddSingleton<ITagHelperFactory>(provider =>
                new Noting((ITagHelperFactory)ActivatorUtilities.CreateInstance(provider, factory.ImplementationType!), OnceViews));
            foreach (var loop in services.Where(one => one.ServiceType == typeof(IHostedService) && one.ImplementationType?.Name == "OutboxLoop").ToList())
            {
                services.Remove(loop);
            }
        });
    }

    // Where a creating form stands is known to the tag helper that gives it its key.
    private sealed class Noting(ITagHelperFactory factory, ConcurrentDictionary<string, bool> views) : ITagHelperFactory
    {
        public TTagHelper CreateTagHelper<TTagHelper>(ViewContext context)
            where TTagHelper : ITagHelper
        {
            if (typeof(TTagHelper) == typeof(FormOnceTagHelper))
            {
                views.TryAdd(context.ExecutingFilePath!, true);
            }

            return factory.CreateTagHelper<TTagHelper>(context);
        }
    }
}

[CollectionDefinition(SweptPortal.Collection)]
public sealed class SweptPortalCollection : ICollectionFixture<SweptPortal>;
