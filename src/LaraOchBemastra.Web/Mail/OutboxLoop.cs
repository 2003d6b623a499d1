using LaraOchBemastra.Web.Setup;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>Looks through the outbox every few seconds. Each mail has its own lease, so that nodes send beside each other.</summary>
internal sealed class OutboxLoop(IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider clock, ILogger<OutboxLoop> log)
    : RoundLoop(scopes, clock, log)
{
    protected override string Job => "outbox";

    protected override TimeSpan Every => TimeSpan.FromSeconds(options.Value.EverySeconds);

    protected override bool TakesTurns => false;

    protected override Task RunAsync(IServiceProvider services, CancellationToken stopping) =>
        services.GetRequiredService<OutboxRound>().SendDueAsync(stopping);
}
