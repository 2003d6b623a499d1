using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaraOchBemastra.Data.Mapping;

/// <summary>What holds for every table.</summary>
internal static class Conventions
{
    /// <summary>Room for the texts of Identity that it leaves without a length (hashes, stamps).</summary>
    private const int IdentityText = 400;

    public static void Configure(ModelConfigurationBuilder configuration)
    {
        configuration.ComplexProperties<Money>();
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<decimal>().HavePrecision(18, 4);
    }

    /// <summary>After everything else: keys are given by the object, nothing cascades, every text has a length.</summary>
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            foreach (var key in type.GetForeignKeys())
            {
                key.DeleteBehavior = IsOwnedPart(key) ? DeleteBehavior.ClientCascade : DeleteBehavior.Restrict;
            }

            foreach (var property in type.GetProperties().Where(property => property.ClrType == typeof(string)))
            {
                if (property.GetMaxLength() is null && !type.IsMappedToJson())
                {
                    property.SetMaxLength(IdentityText);
                }
            }

            if (typeof(Entity).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(Entity.Id))!.ValueGenerated = ValueGenerated.Never;
            }

            if (typeof(AggregateRoot).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
            }

            MapName(builder, type);
        }
    }

    // The database never deletes on its own; this only lets the object graph delete a part that its root let go of, with
    // what hangs on that part inside the same root.
    private static bool IsOwnedPart(IMutableForeignKey key) =>
        IsPart(key.DeclaringEntityType)
        && key.IsRequired
        && (IsPart(key.PrincipalEntityType) ? AreOfOneRoot(key) : key.PrincipalToDependent is not null);

    private static bool IsPart(IMutableEntityType type) => typeof(IPart).IsAssignableFrom(type.ClrType);

    private static bool AreOfOneRoot(IMutableForeignKey key) => RootOf(key.DeclaringEntityType) is { } root
        && root == RootOf(key.PrincipalEntityType);

    private static IMutableEntityType? RootOf(IMutableEntityType part) => part.GetForeignKeys()
        .Where(key => key.PrincipalToDependent is not null && typeof(AggregateRoot).IsAssignableFrom(key.PrincipalEntityType.ClrType))
        .Select(key => key.PrincipalEntityType)
        .FirstOrDefault();

    private static void MapName(ModelBuilder builder, IMutableEntityType type)
    {
        if (typeof(INamed).IsAssignableFrom(type.ClrType))
        {
            var entity = builder.Entity(type.ClrType);
            entity.Property<string>(NameKeys.SortKey).HasMaxLength(NameKeys.SortLength);
            entity.Property<string>(NameKeys.SearchKey).HasMaxLength(NameKeys.SearchLength);
        }
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value.ToUniversalTime(),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
