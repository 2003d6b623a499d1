namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The tables that turn a region's own codes into what its payroll and ledger know.</summary>
public enum BookingTable
{
    /// <summary>Payroll's code of a line (löneart).</summary>
    WageType = 1,

    /// <summary>The ledger's account of a line, and of what stands against it.</summary>
    Account = 2,

    /// <summary>What a cost centre is called in the files.</summary>
    CostCentre = 3,

    /// <summary>What an activity code is called in the files.</summary>
    Activity = 4,
}

/// <summary>What a ledger books beside the lines themselves.</summary>
public enum BookingSide
{
    /// <summary>Withheld, owed to the tax office.</summary>
    Tax = 1,

    /// <summary>Owed to the payee.</summary>
    Net = 2,

    /// <summary>The employer's contribution as a cost.</summary>
    Contribution = 3,

    /// <summary>The same contribution as a debt.</summary>
    ContributionDebt = 4,
}

/// <summary>
/// What a code stands for: a line's kind with what the tax office makes of it, one of the sides, or a cost centre's own
/// code. Rule R-BOOK-1: every kind of line with every treatment has a place in both tables, also kinds made later.
/// </summary>
/// <param name="Key">As it is stored, such as "Honorarium/Taxable", or "Honorarium/Taxable/Meeting" for one kind of work.</param>
public readonly record struct BookingSubject(string Key)
{
    public const int KeyLength = 60;

    private const char Between = '/';

    /// <summary>None where the subject is no line.</summary>
    public (ClaimLineKind Kind, Treatment Treatment)? Line =>
        Key.Split(Between) is [var kind, var treatment, .. { Length: <= 1 } rest]
            && Known<ClaimLineKind>(kind) is { } knownKind
            && Known<Treatment>(treatment) is { } knownTreatment
            && (rest.Length == 0 || Known<WorkKind>(rest[0]) is not null)
            ? (knownKind, knownTreatment)
            : null;

    /// <summary>The work that a line's day was, where the code is for that alone; none for all kinds of work.</summary>
    public WorkKind? Work => Line is null || Key.Split(Between) is not [_, _, var work] ? null : Known<WorkKind>(work);

    /// <summary>The same line whatever the work.</summary>
    public BookingSubject WhateverWork => Line is var (kind, treatment) ? Of(kind, treatment) : this;

    public BookingSide? Side => Enum.TryParse<BookingSide>(Key, out var side) && Enum.IsDefined(side) ? side : null;

    public static BookingSubject Of(ClaimLineKind kind, Treatment treatment) => new($"{kind}{Between}{treatment}");

    public static BookingSubject Of(ClaimLineKind kind, Treatment treatment, WorkKind work) => Of(kind, treatment).For(work);

    public static BookingSubject Of(BookingSide side) => new(side.ToString());

    /// <summary>All that the table is to have a code for; empty for tables of names, which have a row for each code in use.</summary>
    public static IReadOnlyList<BookingSubject> Of(BookingTable table) => table switch
    {
        BookingTable.WageType => [.. Lines()],
        BookingTable.Account => [.. Lines(), .. Enum.GetValues<BookingSide>().Select(Of)],
        _ => [],
    };

    /// <summary>Whether the table may have a row for it.</summary>
    public bool BelongsTo(BookingTable table) => table is BookingTable.CostCentre or BookingTable.Activity
        ? Key.Length is > 0 and <= HonorariumClaim.CodeLength
        : Of(table).Contains(WhateverWork) && (Work is not { } work || this == WhateverWork.For(work));

    /// <summary>Of one kind of work alone.</summary>
    public BookingSubject For(WorkKind work) => new($"{Key}{Between}{work}");

    private static T? Known<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;

    private static IEnumerable<BookingSubject> Lines() =>
        from kind in Enum.GetValues<ClaimLineKind>()
        from treatment in Enum.GetValues<Treatment>()
        select Of(kind, treatment);
}
