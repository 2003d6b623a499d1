using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>A region's tables, to be asked by date.</summary>
public sealed class BookingCodes(IEnumerable<BookingCode> rows)
{
    private readonly ILookup<(BookingTable, string), BookingCode> _rows = rows.ToLookup(row => (row.Table, row.Subject));

    /// <summary>Whether anybody has entered a row of it.</summary>
    public bool IsBegun(BookingTable table) => _rows.Any(subject => subject.Key.Item1 == table);

    /// <summary>
    /// The row in force, or none. Rule R-BOOK-6: of a row for the kind of work and one for all kinds the particular one holds.
    /// </summary>
    public BookingCode? On(DateOnly day, BookingTable table, BookingSubject subject) =>
        _rows[(table, subject.Key)].On(day) ?? (subject.Work is null ? null : _rows[(table, subject.WhateverWork.Key)].On(day));

    /// <summary>What a cost centre or activity code is called; its own code where no row says.</summary>
    public string NameOn(DateOnly day, BookingTable table, string code) => On(day, table, new BookingSubject(code))?.Label ?? code;

    /// <summary>What of these the table has no code for on the day, whatever the work, in the table's order.</summary>
    public IReadOnlyList<BookingSubject> MissingOn(DateOnly day, BookingTable table, IEnumerable<BookingSubject> needed)
    {
        var missing = needed.Where(subject => On(day, table, subject) is null).Select(subject => subject.WhateverWork).ToHashSet();
        return [.. BookingSubject.Of(table).Where(missing.Contains)];
    }

    /// <summary>
    /// Whether a row from a date would give another code than the one that files of runs up to a pay day were made with.
    /// </summary>
    /// <param name="entry">The row.</param>
    /// <param name="lastPayDay">Of the region's latest run.</param>
    public bool WouldChange(BookingEntry entry, DateOnly lastPayDay)
    {
        var next = _rows[(entry.Table, entry.For.Key)].Where(row => row.ValidFrom > entry.ValidFrom).Min(row => (DateOnly?)row.ValidFrom);
        var last = next <= lastPayDay ? next.Value.AddDays(-1) : lastPayDay;
        return entry.ValidFrom <= last && On(last, entry.Table, entry.For) is not null;
    }
}
