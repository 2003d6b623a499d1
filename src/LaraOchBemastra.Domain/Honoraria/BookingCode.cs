using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// A row of a region's table of wage types, accounts or names, from a date until the next one for the same subject. Rule
/// R-BOOK-2: unique by region, table, subject and valid-from; a code that is missing is said and never made up.
/// </summary>
public sealed class BookingCode : AggregateRoot, IDated
{
    public const int CodeLength = 20;
    public const int LabelLength = 80;
    public const int SourceLength = 400;

    private BookingCode()
    {
    }

    private BookingCode(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public BookingTable Table { get; private set; }

    /// <summary>The key of a <see cref="BookingSubject"/>.</summary>
    public string Subject { get; private set; } = string.Empty;

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Wage type or account; empty in the tables of names.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>What the files call it. Never a condition: they leave the portal.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>Who or what says so.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>An example that nobody has confirmed.</summary>
    public bool Assumed { get; private set; }

    public Guid EnteredBy { get; private set; }

    public DateTime EnteredAt { get; private set; }

    /// <param name="entry">What was entered.</param>
    /// <param name="existing">The region's rows.</param>
    public static Refusal? WhyNotEnter(BookingEntry entry, IEnumerable<BookingCode> existing)
    {
        if (!entry.Subject.BelongsTo(entry.Table))
        {
            return BookingRefusals.SubjectUnknown();
        }

        if (entry.HasCode && entry.Code.Length == 0)
        {
            return BookingRefusals.CodeMissing();
        }

        // SIE 4: an account is a number.
        if (entry.Table == BookingTable.Account && !entry.Code.All(char.IsAsciiDigit))
        {
            return BookingRefusals.AccountNotANumber();
        }

        if (string.IsNullOrWhiteSpace(entry.Label))
        {
            return BookingRefusals.LabelMissing();
        }

        if (string.IsNullOrWhiteSpace(entry.Source))
        {
            return BookingRefusals.SourceMissing();
        }

        return existing.Any(row => row.RegionId == entry.RegionId && row.Table == entry.Table
            && row.Subject == entry.Subject.Key && row.ValidFrom == entry.ValidFrom)
            ? BookingRefusals.RowExists(entry.ValidFrom)
            : null;
    }

    /// <param name="entry">What was entered.</param>
    /// <param name="existing">The region's rows.</param>
    /// <param name="by">The account of the one who entered it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public static BookingCode Enter(BookingEntry entry, IEnumerable<BookingCode> existing, Guid by, DateTime now, Guid? id = null)
    {
        Refusal.Guard(WhyNotEnter(entry, existing));
        return new BookingCode(id ?? Guid.CreateVersion7())
        {
            RegionId = entry.RegionId,
            Table = entry.Table,
            Subject = entry.Subject.Key,
            ValidFrom = entry.ValidFrom,
            Code = entry.HasCode ? entry.Code : string.Empty,
            Label = entry.Label,
            Source = entry.Source,
            Assumed = entry.Assumed,
            EnteredBy = by,
            EnteredAt = now,
        };
    }

    /// <summary>Rule R-BOOK-3: what a run's files may have been made by stays; a later row takes its place.</summary>
    /// <param name="lastPayDay">Of the region's latest run; none while it has none.</param>
    public Refusal? WhyNotTakeAway(DateOnly? lastPayDay) => lastPayDay >= ValidFrom ? BookingRefusals.RowInUse() : null;
}

/// <summary>A row as it is entered.</summary>
public sealed record BookingEntry(
    Guid RegionId, BookingTable Table, BookingSubject Subject, DateOnly ValidFrom, string Code, string Label, string Source, bool Assumed)
{
    public bool HasCode => Table is BookingTable.WageType or BookingTable.Account;
}
