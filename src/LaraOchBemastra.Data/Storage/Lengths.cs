using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaraOchBemastra.Data.Storage;

/// <summary>SQLite does not look at lengths; this does, on both providers alike.</summary>
internal static class Lengths
{
    /// <exception cref="DbUpdateException">A text is longer than its column. Forms check first, so this is a bug.</exception>
    public static void Check(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var property in entry.Properties)
            {
                if (property.CurrentValue is string text && property.Metadata.GetMaxLength() is { } most && text.Length > most)
                {
                    throw new DbUpdateException(
                        $"{entry.Metadata.ClrType.Name}.{property.Metadata.Name} holds at most {most} characters and was given {text.Length}.");
                }
            }
        }
    }
}
