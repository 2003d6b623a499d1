using System.Data.Common;
using LaraOchBemastra.Domain.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LaraOchBemastra.Web.Setup;

/// <summary>Which status an exception becomes.</summary>
internal static class Failures
{
    // Busy, locked, read-only, input/output, full, cannot open: sqlite.org/rescode.html.
    private static readonly int[] SqliteOutOfReach = [5, 6, 8, 10, 13, 14];

    public static int StatusOf(Exception exception) => exception switch
    {
        RefusedException or DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ when IsOutOfReach(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>What people do to each other, and what callers send, is not a fault of the program.</summary>
    public static bool IsNobodysFault(Exception exception) => StatusOf(exception) < StatusCodes.Status500InternalServerError;

    private static bool IsOutOfReach(Exception? exception) => exception switch
    {
        null => false,
        RetryLimitExceededException => true,
        SqliteException sqlite => SqliteOutOfReach.Contains(sqlite.SqliteErrorCode),
        SqlException server => server.IsTransient || server.Class >= 20,
        DbException other => other.IsTransient,
        _ => IsOutOfReach(exception.InnerException),
    };
}
