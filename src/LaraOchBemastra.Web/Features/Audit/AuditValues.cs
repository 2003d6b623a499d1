using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
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
    public string? Of(Type type, string stored) => stored.Length == 0 ? null : Told(Nullable.GetUnderlyingType(type) ?? type, stored);

    /// <summary>Why somebody let a sealed value be shown to her.</summary>
    public string? Reason(string stored) => Choice("RevealReason", stored);

    // What a long value was cut to cannot be read any more and stands as it is.
    private string? Told(Type type, string stored)
    {
        if (type == typeof(Guid))
        {
            return Guid.TryParse(stored, out var id) ? names.GetValueOrDefault(id) : null;
        }

        return (type.IsEnum && type != typeof(DayOfWeek) ? Choice(type.Name, stored) : Read(type, stored)) ?? stored;
    }

    private string? Read(Type type, string stored) => type switch
    {
        _ when type == typeof(bool) => text[string.Equals(stored, bool.TrueString, StringComparison.Ordinal) ? "Yes" : "No"],
        _ when type == typeof(Money) => decimal.TryParse(stored, Stored, out var kronor) ? Money.OreHalfUp(kronor).Text() : null,
        _ when type == typeof(decimal) => decimal.TryParse(stored, Stored, out var number) ? number.Text() : null,
        _ when type == typeof(DateOnly) => DateOnly.TryParse(stored, Stored, out var day) ? day.InTable() : null,
        _ when type == typeof(TimeOnly) => TimeOnly.TryParse(stored, Stored, out var time) ? time.Text() : null,
        _ when type == typeof(DateTime) => DateTime.TryParse(stored, Stored, out var at) ? Local(at) : null,
        _ when type == typeof(DayOfWeek) => Enum.TryParse<DayOfWeek>(stored, out var weekday) ? CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(weekday) : null,
        _ => null,
    };

    // Kinds of mail have their names with the texts that the region can change.
    private string? Choice(string type, string stored) => type == nameof(MailKind) && Enum.TryParse<MailKind>(stored, out var mail)
        ? Mail.MailTexts.Name(mail, Language.Current)
        : Named(type, stored);

    private string? Named(string type, string stored) => words[$"{type}.{stored}"] is { ResourceNotFound: false } word ? word.Value : null;

    private string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone)).InTable();
}
