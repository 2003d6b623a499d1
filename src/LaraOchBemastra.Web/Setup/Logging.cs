using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// One JSON line an event, to the console and to a file a day under the data directory. In Development the console is for a
/// person: she looks there for the address and the demo accounts.
/// </summary>
public static class Logging
{
    private const int DaysKept = 31;
    private const string ReadByPeople = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()

            // The framework's own request lines carry the URL, and a URL may carry a token.
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Enrich.With<WithoutAddress>();

        if (builder.Environment.IsDevelopment())
        {
            configuration.WriteTo.Console(outputTemplate: ReadByPeople, formatProvider: CultureInfo.InvariantCulture);
        }
        else
        {
            configuration.WriteTo.Console(new LogFormat());
            var directory = PortalOptionsSetup.DataDirectory(builder.Configuration, builder.Environment);
            configuration.WriteTo.File(
                new LogFormat(),
                Path.Combine(directory, "logs", "portal-.json"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept);
        }

        builder.Logging.ClearProviders().AddSerilog(configuration.CreateLogger(), dispose: true);
    }

    /// <summary>The host adds the request's path to every line; it would put tokens and names in the log.</summary>
    private sealed class WithoutAddress : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
            logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
