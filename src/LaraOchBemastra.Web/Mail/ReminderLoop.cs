using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Storage;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Looks for what is to be reminded of, every quarter of an hour, one node at a time.</summary>
internal sealed class ReminderLoop(
    IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider clock, ILogger<ReminderLoop> log) : BackgroundService
{
    private const string Job = "reminders";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.RemindersEveryMinutes <= 0)
        {
            return;
        }

        var every = TimeSpan.FromMinutes(options.Value.RemindersEveryMinutes);
        using var timer = new PeriodicTimer(every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RoundAsync(every / 2, stoppingToken);
        }
    }

    private async Task RoundAsync(TimeSpan turn, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            db.Actor.Through = Job;
            if (await JobLease.TakeAsync(db, Job, turn, stopping))
            {
                await scope.ServiceProvider.GetRequiredService<ReminderRound>().RemindAsync(stopping);
            }
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            log.LogWarning("Reminders could not be looked for: {Failure}", failure.GetType().Name);
        }
    }
}
