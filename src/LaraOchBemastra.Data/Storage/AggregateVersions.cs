using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaraOchBemastra.Data.Storage;

/// <summary>A new version for every root that changed, or whose part changed: two people cannot overwrite each other unseen.</summary>
internal static class AggregateVersions
{
    /// <exception cref="InvalidOperationException">A part was changed without its root being loaded.</exception>
    public static void Stamp(ChangeTracker tracker)
    {
        var roots = tracker.Entries<AggregateRoot>().ToDictionary(entry => entry.Entity.Id);
        foreach (var part in tracker.Entries().Where(entry => entry.Entity is IPart && IsChanged(entry)).ToList())
        {
            var rootId = ((IPart)part.Entity).RootId;
            if (!roots.TryGetValue(rootId, out var root))
            {
                throw new InvalidOperationException($"{part.Metadata.ClrType.Name} was changed without its root {rootId} being loaded.");
            }

            if (root.State == EntityState.Unchanged)
            {
                root.Property(nameof(AggregateRoot.Version)).IsModified = true;
            }
        }

        foreach (var root in roots.Values.Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            root.Property(nameof(AggregateRoot.Version)).CurrentValue = Guid.CreateVersion7();
        }

        // Identity's stores renew this themselves; our own writing of an account must count as a change to them too.
        foreach (var account in tracker.Entries<Account>().Where(entry => entry.State is EntityState.Modified))
        {
            account.Entity.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        }
    }

    private static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
