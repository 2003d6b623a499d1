using LaraOchBemastra.Data;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>Rung by whoever sees that a run waits for its files, so that the loop does not sleep on.</summary>
public sealed class RunFilesBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(1, 1);

    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been rung already.
        }
    }

    public Task<bool> HeardAsync(TimeSpan patience, CancellationToken stopping) => rung.WaitAsync(patience, stopping);

    public void Dispose() => rung.Dispose();
}

/// <summary>Makes the files that runs wait for: at start, what a process that was killed left; then when somebody rings.</summary>
internal sealed class RunFilesLoop(IServiceScopeFactory scopes, RunFilesBell bell, ILogger<RunFilesLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.HeardAsync(Every, stoppingToken);
            await RoundAsync(stoppingToken);
        }
    }

    // A store out of reach, or a run that cannot be written, must not end the rounds for good.
    private async Task RoundAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            db.Actor.Through = "run files";
            var waiting = await RunFiling.WaitingAsync(db, stopping);
            foreach (var run in waiting)
            {
                await RunFiling.CompleteAsync(db, run, cancel: stopping);
            }

            if (waiting.Count > 0)
            {
                log.LogInformation("The files of {Count} payout runs were made.", waiting.Count);
            }
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            log.LogWarning("The files of a payout run could not be made: {Failure}", failure.GetType().Name);
        }
    }
}

public static class RunFilesSetup
{
    public static void AddRunFiles(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RunFilesBell>();
        builder.Services.AddHostedService<RunFilesLoop>();
    }
}
