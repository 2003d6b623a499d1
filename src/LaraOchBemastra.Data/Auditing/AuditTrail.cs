using System.Globalization;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaraOchBemastra.Data.Auditing;

/// <summary>Makes audit rows of what is about to be saved.</summary>
internal static class AuditTrail
{
    private const int ValueLength = 120;

    public static List<AuditRow> Of(ChangeTracker tracker, Actor actor, DateTime nowUtc) =>
        [.. tracker.Entries()
            .Where(entry => AuditedProperty.IsAudited(entry.Metadata))
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
        // What money changed stands first: a long row is cut at its end.
        var told = entry.ComplexProperties
            .Select(amount => (amount.Metadata, Was: Amount(entry.OriginalValues, amount), Is: Amount(entry.CurrentValues, amount)))
            .Where(amount => entry.State != EntityState.Modified || amount.Was != amount.Is)
            .Select(amount => Told(entry, amount.Metadata, amount.Was, amount.Is))
            .Concat(entry.Properties
                .Where(property => AuditedProperty.IsTold(property.Metadata) && (entry.State != EntityState.Modified || IsChanged(property)))
                .Select(property => Told(entry, property.Metadata, property.OriginalValue, property.CurrentValue)));
        var text = string.Join("; ", told);
        return text.Length <= AuditRow.DetailLength ? text : text[..(AuditRow.DetailLength - 1)] + "…";
    }

    private static string Told(EntityEntry entry, IReadOnlyPropertyBase property, object? was, object? now)
    {
        if (AuditedProperty.IsPersonal(property))
        {
            return property.Name;
        }

        return entry.State == EntityState.Modified ? $"{property.Name}={Short(was)} -> {Short(now)}" : $"{property.Name}={Short(now)}";
    }

    // An amount is one value in a column of its own, in kronor here.
    private static decimal? Amount(PropertyValues values, ComplexPropertyEntry amount) =>
        values[amount.Metadata.ComplexType.GetProperties().Single()] is long minor ? new Money(minor).InKronor : null;

    // Identity marks the whole account as modified; what stands as it stood is no news.
    private static bool IsChanged(PropertyEntry property) =>
        property.IsModified && !(property.EntityEntry.Entity is Accounts.Account && Equals(property.OriginalValue, property.CurrentValue));

    private static string Short(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        return text.Length <= ValueLength ? text : text[..ValueLength] + "…";
    }
}
