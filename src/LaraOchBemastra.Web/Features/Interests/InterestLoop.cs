using LaraOchBemastra.Web.Setup;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Features.Interests;

/// <summary>How often those who wait for a course are looked through, from the section <c>Interests</c>.</summary>
public sealed class InterestOptions
{
    public const string Section = "Interests";

    /// <summary>Minutes between rounds; none at 0.</summary>
    public int EveryMinutes { get; set; } = 1;
}

/// <summary>Looks whether somebody waits for a course that is there now.</summary>
internal sealed class InterestLoop(IServiceScopeFactory scopes, IOptions<InterestOptions> options, TimeProvider clock, ILogger<InterestLoop> log)
    : RoundLoop(scopes, clock, log)
{
    protected override string Job => "interests";

    protected override TimeSpan Every => TimeSpan.FromMinutes(options.Value.EveryMinutes);

    protected override Task RunAsync(IServiceProvider services, CancellationToken stopping) =>
        services.GetRequiredService<InterestRound>().RunAsync(stopping);
}

public static class InterestSetup
{
    public static void AddInterestRounds(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<InterestOptions>().BindConfiguration(InterestOptions.Section);
        builder.Services.AddScoped<InterestRound>();
        builder.Services.AddHostedService<InterestLoop>();
    }
}
