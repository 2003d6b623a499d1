using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>A region's tables, to be asked by date.</summary>
public sealed class BookingCodes(IEnumerable<BookingCode> rows)
{
    private readonly ILookup<(BookingTable, string), BookingCode> _rows = rows.ToLookup(row => (row.Table, row.Subject));

    /// <summary>Whether anybody has entered a row of it.</summary>
    public bool IsBegun(BookingTable table) => _rows.Any(subject => subject.Key.Item1 == table);

    /// <summary>The row in force, or none.</summary>
    public BookingCode? On(DateOnly day, BookingTable table, BookingSubject subject) => _rows[(table, subject.Key)].On(day);

    /// <summary>What a cost centre or activity code is called; its own code where no row says.</summary>
    public string NameOn(DateOnly day, BookingTable table, string code) => On(day, table, new BookingSubject(code))?.Label ?? code;

    /// <summary>What of these the table has no code for on the day, in the table's order.</summary>
    public IReadOnlyList<BookingSubject> MissingOn(DateOnly day, BookingTable table, IEnumerable<BookingSubject> needed) =>
        [.. BookingSubject.Of(table).Intersect(needed).Where(subject => On(day, table, subject) is null)];
}
