namespace LaraOchBemastra.Web.Features.Interests;

/// <summary>Looks once a minute whether somebody waits for a course that is there now.</summary>
internal sealed class InterestLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<InterestLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
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
            await scope.ServiceProvider.GetRequiredService<InterestRound>().RunAsync(stopping);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            log.LogWarning("Those who wait for a course could not be looked through: {Failure}", failure.GetType().Name);
        }
    }
}

public static class InterestSetup
{
    public static void AddInterestRounds(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<InterestRound>();
        builder.Services.AddHostedService<InterestLoop>();
    }
}
