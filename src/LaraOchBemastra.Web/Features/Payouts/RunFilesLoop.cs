using LaraOchBemastra.Data;
using LaraOchBemastra.Web.Setup;

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
internal sealed class RunFilesLoop(IServiceScopeFactory scopes, RunFilesBell bell, TimeProvider clock, ILogger<RunFilesLoop> log)
    : RoundLoop(scopes, clock, log)
{
    protected override string Job => "run files";

    protected override TimeSpan Every => TimeSpan.FromMinutes(5);

    // What two do at once is stored once, and a lease of a program that was killed would only keep others waiting.
    protected override bool TakesTurns => false;

    protected override async Task<bool> IsDueAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        await bell.HeardAsync(Every, stopping);
        return true;
    }

    protected override async Task RunAsync(IServiceProvider services, CancellationToken stopping)
    {
        var db = services.GetRequiredService<PortalDb>();
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
}

public static class RunFilesSetup
{
    public static void AddRunFiles(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RunFilesBell>();
        builder.Services.AddHostedService<RunFilesLoop>();
    }
}
