using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Json;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// JSON lines without what a database says of its rows: "the duplicate key value is (19121212-1212)" is somebody's number.
/// Of a fault in the store, kind, number and place are kept.
/// </summary>
public sealed class LogFormat : ITextFormatter
{
    private readonly JsonFormatter _json = new();

    public void Format(LogEvent logEvent, TextWriter output) =>
        _json.Format(logEvent.Exception is { } thrown && TellsOfRows(thrown) ? Wordless(logEvent, thrown) : logEvent, output);

    private static bool TellsOfRows(Exception? thrown) => thrown is not null && (thrown is DbException || TellsOfRows(thrown.InnerException));

    private static LogEvent Wordless(LogEvent logEvent, Exception thrown)
    {
        // EF puts the whole exception into a value of this name as well.
        var properties = logEvent.Properties.Where(pair => pair.Key != "error").Select(pair => new LogEventProperty(pair.Key, pair.Value))
            .Append(new LogEventProperty("Fault", new ScalarValue(Kinds(thrown))))
            .Append(new LogEventProperty("Place", new ScalarValue(thrown.StackTrace)));
        return new LogEvent(
            logEvent.Timestamp, logEvent.Level, exception: null, logEvent.MessageTemplate, properties, logEvent.TraceId ?? default, logEvent.SpanId ?? default);
    }

    private static string Kinds(Exception thrown)
    {
        var kind = thrown switch
        {
            SqlException server => string.Create(CultureInfo.InvariantCulture, $"{nameof(SqlException)} {server.Number}"),
            SqliteException sqlite => string.Create(CultureInfo.InvariantCulture, $"{nameof(SqliteException)} {sqlite.SqliteExtendedErrorCode}"),
            _ => thrown.GetType().Name,
        };
        return thrown.InnerException is { } inner ? $"{kind} < {Kinds(inner)}" : kind;
    }
}
