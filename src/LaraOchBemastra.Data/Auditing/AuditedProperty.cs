using System.Reflection;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaraOchBemastra.Data.Auditing;

/// <summary>What an audit row can name, for those who give it words.</summary>
/// <param name="Kind">The kind of row it belongs to.</param>
/// <param name="Name">As it stands in the detail.</param>
/// <param name="Type">What its values are.</param>
public sealed record AuditedProperty(string Kind, string Name, Type Type)
{
    public static IEnumerable<AuditedProperty> Of(IReadOnlyModel model) => model.GetEntityTypes().Where(IsAudited).SelectMany(Of);

    internal static bool IsAudited(IReadOnlyEntityType type) => typeof(Entity).IsAssignableFrom(type.ClrType) || type.ClrType == typeof(Account);

    /// <summary>Keys and what the store keeps for itself are no news to anybody.</summary>
    internal static bool IsTold(IReadOnlyProperty property) =>
        property.Name is not ("Version" or "SortKey" or "SearchKey" or "ConcurrencyStamp") && !property.IsPrimaryKey();

    // Identity's own columns (hashes, stamps, names) carry no attribute of ours: an account's row tells names only.
    internal static bool IsPersonal(IReadOnlyPropertyBase property) =>
        property.PropertyInfo?.GetCustomAttribute<PersonalAttribute>() is not null
        || property.IsShadowProperty()
        || property.DeclaringType.ClrType == typeof(Account);

    private static IEnumerable<AuditedProperty> Of(IReadOnlyEntityType type) => type.GetProperties().Where(IsTold)
        .Select(property => (IReadOnlyPropertyBase)property).Concat(type.GetComplexProperties())
        .Select(property => new AuditedProperty(type.ClrType.Name, property.Name, property.ClrType));
}
