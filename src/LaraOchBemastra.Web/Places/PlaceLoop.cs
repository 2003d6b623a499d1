using LaraOchBemastra.Web.Setup;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Places;

/// <summary>How often places are looked after, from the section <c>Places</c>.</summary>
public sealed class PlaceOptions
{
    public const string Section = "Places";

    /// <summary>Minutes between rounds; none at 0.</summary>
    public int EveryMinutes { get; set; } = 5;
}

/// <summary>Looks after places.</summary>
internal sealed class PlaceLoop(IServiceScopeFactory scopes, IOptions<PlaceOptions> options, TimeProvider clock, ILogger<PlaceLoop> log)
    : RoundLoop(scopes, clock, log)
{
    protected override string Job => "places";

    protected override TimeSpan Every => TimeSpan.FromMinutes(options.Value.EveryMinutes);

    protected override Task RunAsync(IServiceProvider services, CancellationToken stopping) =>
        services.GetRequiredService<PlaceRound>().RunAsync(stopping);
}

public static class PlaceSetup
{
    public static void AddPlaces(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PlaceOptions>().BindConfiguration(PlaceOptions.Section);
        builder.Services.AddScoped<PlaceMails>();
        builder.Services.AddScoped<PlaceDesk>();
        builder.Services.AddScoped<PlaceRound>();
        builder.Services.AddHostedService<PlaceLoop>();
    }
}
