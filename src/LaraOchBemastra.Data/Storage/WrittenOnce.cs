using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaraOchBemastra.Data.Storage;

/// <summary>What was stored for good stays as it is.</summary>
internal static class WrittenOnce
{
    /// <exception cref="InvalidOperationException">Such a row was changed or deleted.</exception>
    public static void Check(ChangeTracker tracker)
    {
        if (tracker.Entries<IWrittenOnce>().FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted) is { } entry)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is stored for good and was {entry.State}.");
        }
    }
}
