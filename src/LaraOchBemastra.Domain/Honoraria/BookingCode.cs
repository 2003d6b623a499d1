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
    /// <param name="lastPayDay">Of the region's latest run; none while it has none.</param>
    public static Refusal? WhyNotEnter(BookingEntry entry, IReadOnlyCollection<BookingCode> existing, DateOnly? lastPayDay = null)
    {
        if (entry.Work is not null && entry.Subject.Line is null)
        {
            return BookingRefusals.WorkOfNoLine();
        }

        if (!entry.For.BelongsTo(entry.Table))
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

        if (existing.Any(row => row.RegionId == entry.RegionId && row.Table == entry.Table
            && row.Subject == entry.For.Key && row.ValidFrom == entry.ValidFrom))
        {
            return BookingRefusals.RowExists(entry.ValidFrom);
        }

        return entry.HasCode && lastPayDay is { } last && new BookingCodes(existing.Where(row => row.RegionId == entry.RegionId)).WouldChange(entry, last)
            ? BookingRefusals.RowWouldChangeRuns(last.AddDays(1))
            : null;
    }

    /// <param name="entry">What was entered.</param>
    /// <param name="existing">The region's rows.</param>
    /// <param name="by">The account of the one who entered it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="lastPayDay">Of the region's latest run; none while it has none.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public static BookingCode Enter(
        BookingEntry entry, IReadOnlyCollection<BookingCode> existing, Guid by, DateTime now, DateOnly? lastPayDay = null, Guid? id = null)
    {
        Refusal.Guard(WhyNotEnter(entry, existing, lastPayDay));
        return new BookingCode(id ?? Guid.CreateVersion7())
        {
            RegionId = entry.RegionId,
            Table = entry.Table,
            Subject = entry.For.Key,
            ValidFrom = entry.ValidFrom,
            Code = entry.HasCode ? entry.Code : string.Empty,
            Label = entry.Label,
            Source = entry.Source,
            Assumed = entry.Assumed,
            EnteredBy = by,
            EnteredAt = now,
        };
    }

    /// <summary>
    /// Rule R-BOOK-3: what a run's files may have been made by stays; a later row takes its place, and none is put before it.
    /// </summary>
    /// <param name="lastPayDay">Of the region's latest run; none while it has none.</param>
    public Refusal? WhyNotTakeAway(DateOnly? lastPayDay) => lastPayDay >= ValidFrom ? BookingRefusals.RowInUse() : null;
}

/// <summary>A row as it is entered.</summary>
public sealed record BookingEntry(
    Guid RegionId, BookingTable Table, BookingSubject Subject, DateOnly ValidFrom, string Code, string Label, string Source, bool Assumed)
{
    /// <summary>The kind of work the row is for; none for all (rule R-BOOK-6).</summary>
    public WorkKind? Work { get; init; }

    /// <summary>What the row stands for, its kind of work included.</summary>
    public BookingSubject For => Work is { } work ? Subject.For(work) : Subject;

    public bool HasCode => Table is BookingTable.WageType or BookingTable.Account;
}
