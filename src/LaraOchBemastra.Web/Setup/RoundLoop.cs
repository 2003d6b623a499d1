using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// Work that comes round for as long as the program runs: at an interval of the configuration, each time with a store of its
/// own, and by one node at a time where several share it.
/// </summary>
internal abstract class RoundLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>What it is called in the lease, the audit trail and the log.</summary>
    protected abstract string Job { get; }

    /// <summary>Time between rounds; at zero other nodes do them.</summary>
    protected abstract TimeSpan Every { get; }

    /// <summary>Whether one node does it for all; not where the work itself is shared out piece by piece.</summary>
    protected virtual bool TakesTurns => true;

    /// <summary>Waits for the next round; a loop that somebody rings for comes sooner.</summary>
    protected virtual async Task<bool> IsDueAsync(PeriodicTimer timer, CancellationToken stopping) => await timer.WaitForNextTickAsync(stopping);

    protected abstract Task RunAsync(IServiceProvider services, CancellationToken stopping);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Every <= TimeSpan.Zero)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, clock);
        while (await IsDueAsync(timer, stoppingToken))
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
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            db.Actor.Through = Job;
            if (!TakesTurns || await JobLease.TakeAsync(db, Job, Every / 2, stopping))
            {
                await RunAsync(scope.ServiceProvider, stopping);
            }
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            log.LogWarning("The round {Job} could not be done: {Failure}", Job, failure.GetType().Name);
        }
    }
}
