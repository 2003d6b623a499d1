using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Serilog.Events;
using Serilog.Parsing;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class LogTests
{
    private const string Number = "191212121212";

    [Fact]
    public void What_the_database_says_of_its_rows_is_left_out_of_the_log()
    {
        var thrown = new DbUpdateException($"the key ({Number})", new SqliteException($"duplicate value ({Number})", 19, 2067));
        var line = Line(thrown, new LogEventProperty("error", new ScalarValue(thrown.ToString())));
        Assert.DoesNotContain(Number, line, StringComparison.Ordinal);
        Assert.Contains("DbUpdateException < SqliteException 2067", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_fault_is_told_in_full() =>
        Assert.Contains("the reason", Line(new InvalidOperationException("the reason")), StringComparison.Ordinal);

    [Fact]
    public void What_is_typed_cannot_write_a_line_of_its_own() =>
        Assert.Single(Line(new InvalidOperationException("one\r\n{\"Level\":\"Fatal\"}")).Trim().Split('\n'));

    private static string Line(Exception thrown, params LogEventProperty[] properties)
    {
        var template = new MessageTemplateParser().Parse("It failed");
        using var written = new StringWriter();
        new LogFormat().Format(new LogEvent(TestClock.Begin, LogEventLevel.Error, thrown, template, properties), written);
        return written.ToString();
    }
}

public sealed class StartCheckTests
{
    [Fact]
    public void An_old_runtime_whose_cookies_can_be_forged_is_refused()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => StartChecks.Run(new Version(10, 0, 6), TimeZoneInfo.TryFindSystemTimeZoneById));
        Assert.Contains("10.0.7", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_our_time_zones_is_refused()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => StartChecks.Run(new Version(10, 0, 12), (string _, out TimeZoneInfo? zone) => TimeZoneInfo.TryFindSystemTimeZoneById("No/Where", out zone)));
        Assert.Contains("tzdata", refused.Message, StringComparison.Ordinal);
    }
}

public sealed class RequestLogTests
{
    private sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));

        public void Dispose() => Written.Clear();
    }

    private sealed class LoggingHost(Lines lines) : PortalHost
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            Microsoft.AspNetCore.Hosting.WebHostBuilderExtensions.ConfigureLogging(
                builder, logging => logging.AddProvider(lines).AddFilter("Microsoft", LogLevel.Warning));
        }
    }

    [Fact]
    public async Task A_request_is_logged_by_its_route_and_never_by_its_address()
    {
        using var lines = new Lines();
        await using var host = new LoggingHost(lines);
        var visitor = host.Visitor();
        await visitor.OpenAsync("/accessibility?token=hemligt-ord");
        await visitor.OpenAsync("/choose-password/hemligt-ord");
        Assert.Contains(lines.Written, line => line.Contains("GET /accessibility answered 200", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.Written, line => line.Contains("hemligt-ord", StringComparison.Ordinal));
    }
}
