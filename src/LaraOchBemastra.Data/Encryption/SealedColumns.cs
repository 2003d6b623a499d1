using System.Collections.Concurrent;
using System.Reflection;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaraOchBemastra.Data.Encryption;

/// <summary>
/// A property marked <see cref="EncryptedAttribute"/> is not a column; beside it lies a shadow column with its envelope.
/// Opened when a row becomes an object, sealed again when the object's value differs from what the envelope holds.
/// </summary>
internal sealed class SealedColumns : IMaterializationInterceptor
{
    /// <summary>One for all contexts: a new instance each would make EF build its model anew each time.</summary>
    public static readonly SealedColumns Instance = new();

    private const string Suffix = "Sealed";
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _sealed = new();

    private SealedColumns()
    {
    }

    public static void Map(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(type => Properties(type.ClrType).Length > 0).ToList())
        {
            foreach (var property in Properties(type.ClrType))
            {
                var entity = builder.Entity(type.ClrType);
                entity.Ignore(property.Name);
                entity.Property<string?>(property.Name + Suffix).HasMaxLength(property.GetCustomAttribute<EncryptedAttribute>()!.SealedLength);
            }
        }
    }

    public static void Seal(ChangeTracker tracker, ColumnCipher cipher)
    {
        foreach (var entry in tracker.Entries<Entity>().Where(entry => entry.State != EntityState.Deleted))
        {
            foreach (var property in Properties(entry.Metadata.ClrType))
            {
                var plain = (string?)property.GetValue(entry.Entity);
                var column = entry.Property(property.Name + Suffix);
                if (plain != Open(cipher, (string?)column.CurrentValue, entry.Metadata, property, entry.Entity.Id))
                {
                    column.CurrentValue = plain is null
                        ? null
                        : cipher.Seal(plain, entry.Metadata.GetTableName()!, property.Name, entry.Entity.Id);
                }
            }
        }
    }

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        foreach (var property in Properties(entity.GetType()))
        {
            var envelope = materializationData.GetPropertyValue<string?>(property.Name + Suffix);
            var row = materializationData.GetPropertyValue<Guid>(nameof(Entity.Id));
            var cipher = ((PortalDb)materializationData.Context).Cipher;
            property.SetValue(entity, Open(cipher, envelope, materializationData.EntityType, property, row));
        }

        return entity;
    }

    private static string? Open(ColumnCipher cipher, string? envelope, IReadOnlyTypeBase type, PropertyInfo property, Guid row) =>
        envelope is null ? null : cipher.Open(envelope, ((IReadOnlyEntityType)type).GetTableName()!, property.Name, row);

    private static PropertyInfo[] Properties(Type type) =>
        _sealed.GetOrAdd(type, one => [.. one.GetProperties().Where(property => property.IsDefined(typeof(EncryptedAttribute)))]);
}
