using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Audit;

/// <summary>A stored value as people write it; ids are told only where they are somebody's who has an account here.</summary>
/// <param name="text">Yes and no.</param>
/// <param name="words">Of states and choices.</param>
/// <param name="zone">Where the reader is.</param>
/// <param name="names">Of accounts, by id.</param>
public sealed class AuditValues(IStringLocalizer<SharedText> text, IStringLocalizer<EnumText> words, string zone, IReadOnlyDictionary<Guid, string> names)
{
    private static readonly CultureInfo Stored = CultureInfo.InvariantCulture;

    /// <summary>Null when there is nothing to tell.</summary>
    public string? Of(Type type, string stored)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return stored.Length == 0 ? null
            : type == typeof(bool) ? text[string.Equals(stored, bool.TrueString, StringComparison.Ordinal) ? "Yes" : "No"]
            : type == typeof(Guid) ? Guid.TryParse(stored, out var id) ? names.GetValueOrDefault(id) : null
            : type == typeof(Money) ? decimal.TryParse(stored, Stored, out var kronor) ? Money.OreHalfUp(kronor).Text() : stored
            : type == typeof(decimal) ? decimal.TryParse(stored, Stored, out var number) ? number.Text() : stored
            : type == typeof(DateOnly) ? DateOnly.TryParse(stored, Stored, out var day) ? day.InTable() : stored
            : type == typeof(TimeOnly) ? TimeOnly.TryParse(stored, Stored, out var time) ? time.Text() : stored
            : type == typeof(DateTime) ? DateTime.TryParse(stored, Stored, out var at) ? Local(at) : stored
            : type.IsEnum ? Choice(type.Name, stored) ?? stored
            : stored;
    }

    /// <summary>Why somebody let a sealed value be shown to her.</summary>
    public string? Reason(string stored) => Choice("RevealReason", stored);

    private string? Choice(string type, string stored) => words[$"{type}.{stored}"] is { ResourceNotFound: false } word ? word.Value : null;

    private string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone)).InTable();
}
