using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Places;

/// <summary>How often places are looked after, from the section <c>Places</c>.</summary>
public sealed class PlaceOptions
{
    public const string Section = "Places";

    /// <summary>Minutes between rounds; none at 0.</summary>
    public int EveryMinutes { get; set; } = 5;
}

/// <summary>Looks after places every few minutes for as long as the program runs.</summary>
internal sealed class PlaceLoop(
    IServiceScopeFactory scopes, IOptions<PlaceOptions> options, TimeProvider clock, ILogger<PlaceLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.EveryMinutes <= 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options.Value.EveryMinutes), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RoundAsync(stoppingToken);
        }
    }

    // A store out of reach for a moment must not end the rounds for good.
    private async Task RoundAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PlaceRound>().RunAsync(stopping);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            log.LogWarning("Places could not be looked after: {Failure}", failure.GetType().Name);
        }
    }
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
