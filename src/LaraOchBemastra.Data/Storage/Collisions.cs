using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Two people at once: one took the number, the seat or the row that the other was about to take. The unit is run again; it
/// then sees what the first one did and answers with a sentence instead of an error.
/// </summary>
internal static class Collisions
{
    private const int DuplicateKeyRow = 2601;
    private const int UniqueConstraint = 2627;
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    public static bool Is(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: SqlException { Number: DuplicateKeyRow or UniqueConstraint } } => true,
        DbUpdateException { InnerException: SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } } => true,
        _ => false,
    };
}
