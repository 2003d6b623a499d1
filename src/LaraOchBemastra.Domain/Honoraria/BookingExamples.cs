using System.Globalization;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// Rows to try the files with before a region has entered its own. The codes follow a pattern and are nobody's: 9, kind,
/// treatment. Each is named as an example and marked as assumed (rule R-BOOK-5).
/// </summary>
public static class BookingExamples
{
    /// <param name="regionId">Whose tables they are for.</param>
    /// <param name="validFrom">Of all of them.</param>
    /// <param name="existing">The region's rows; a subject that has one, whatever its date, gets no example.</param>
    /// <param name="words">The region's words.</param>
    public static IReadOnlyList<BookingEntry> Missing(
        Guid regionId, DateOnly validFrom, IReadOnlyCollection<BookingCode> existing, BookingExampleWords words) =>
    [
        .. from table in new[] { BookingTable.WageType, BookingTable.Account }
           from subject in BookingSubject.Of(table)
           where !existing.Any(row => row.Table == table && row.Subject == subject.Key)
           select new BookingEntry(
               regionId, table, subject, validFrom, Code(subject), Cut($"{words.Example} {words.Name(subject)}"), words.Source, Assumed: true),
    ];

    private static string Code(BookingSubject subject) => subject switch
    {
        { Line: { } line } => string.Create(CultureInfo.InvariantCulture, $"9{(int)line.Kind:00}{(int)line.Treatment}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"99{(int)subject.Side!.Value:00}"),
    };

    private static string Cut(string label) => label.Length > BookingCode.LabelLength ? label[..BookingCode.LabelLength] : label;
}

/// <param name="Example">"EXEMPEL".</param>
/// <param name="Source">That nobody's chart of accounts says so.</param>
/// <param name="Name">What the row stands for, in words.</param>
public sealed record BookingExampleWords(string Example, string Source, Func<BookingSubject, string> Name);
