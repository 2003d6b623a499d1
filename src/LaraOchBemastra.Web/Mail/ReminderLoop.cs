using LaraOchBemastra.Web.Setup;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Looks for what is to be reminded of.</summary>
internal sealed class ReminderLoop(IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider clock, ILogger<ReminderLoop> log)
    : RoundLoop(scopes, clock, log)
{
    protected override string Job => "reminders";

    protected override TimeSpan Every => TimeSpan.FromMinutes(options.Value.RemindersEveryMinutes);

    protected override Task RunAsync(IServiceProvider services, CancellationToken stopping) =>
        services.GetRequiredService<ReminderRound>().RemindAsync(stopping);
}
