using System.Globalization;
using System.Reflection;
using System.Text;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaraOchBemastra.Data.Auditing;

/// <summary>Makes audit rows of what is about to be saved.</summary>
internal static class AuditTrail
{
    private const int ValueLength = 120;

    public static List<AuditRow> Of(ChangeTracker tracker, Actor actor, DateTime nowUtc) =>
        [.. tracker.Entries()
            .Where(entry => entry.Entity is Entity or Accounts.Account)
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => Row(entry, actor, nowUtc))];

    private static AuditRow Row(EntityEntry entry, Actor actor, DateTime nowUtc)
    {
        var action = entry.State switch
        {
            EntityState.Added => AuditAction.Added,
            EntityState.Deleted => AuditAction.Deleted,
            _ => AuditAction.Changed,
        };
        var id = entry.Entity is Entity entity ? entity.Id : ((Accounts.Account)entry.Entity).Id;
        return new AuditRow(
            Guid.CreateVersion7(), nowUtc, actor.AccountId, actor.Through, action, entry.Metadata.ClrType.Name, id, Detail(entry));
    }

    private static string Detail(EntityEntry entry)
    {
        var text = new StringBuilder();
        foreach (var property in entry.Properties.Where(property => IsTold(entry, property)))
        {
            text.Append(text.Length == 0 ? string.Empty : "; ").Append(property.Metadata.Name);
            if (IsPersonal(property))
            {
                continue;
            }

            text.Append('=');
            if (entry.State == EntityState.Modified)
            {
                text.Append(Short(property.OriginalValue)).Append(" -> ");
            }

            text.Append(Short(property.CurrentValue));
        }

        return text.Length <= AuditRow.DetailLength ? text.ToString() : text.ToString(0, AuditRow.DetailLength - 1) + "…";
    }

    private static bool IsTold(EntityEntry entry, PropertyEntry property) =>
        property.Metadata.Name is not ("Version" or "SortKey" or "SearchKey" or "ConcurrencyStamp")
        && !property.Metadata.IsPrimaryKey()
        && (entry.State != EntityState.Modified || IsChanged(property));

    // Identity marks the whole account as modified; what stands as it stood is no news.
    private static bool IsChanged(PropertyEntry property) =>
        property.IsModified && !(property.EntityEntry.Entity is Accounts.Account && Equals(property.OriginalValue, property.CurrentValue));

    // Identity's own columns (hashes, stamps, names) carry no attribute of ours: an account's row tells names only.
    private static bool IsPersonal(PropertyEntry property) =>
        property.Metadata.PropertyInfo?.GetCustomAttribute<PersonalAttribute>() is not null
        || property.Metadata.IsShadowProperty()
        || property.EntityEntry.Entity is Accounts.Account;

    private static string Short(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        return text.Length <= ValueLength ? text : text[..ValueLength] + "…";
    }
}
