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
/// <param name="Key">As it is stored, such as "Honorarium/Taxable".</param>
public readonly record struct BookingSubject(string Key)
{
    public const int KeyLength = 60;

    private const char Between = '/';

    /// <summary>None where the subject is no line.</summary>
    public (ClaimLineKind Kind, Treatment Treatment)? Line =>
        Key.Split(Between) is [var kind, var treatment]
            && Enum.TryParse<ClaimLineKind>(kind, out var knownKind) && Enum.IsDefined(knownKind)
            && Enum.TryParse<Treatment>(treatment, out var knownTreatment) && Enum.IsDefined(knownTreatment)
            ? (knownKind, knownTreatment)
            : null;

    public BookingSide? Side => Enum.TryParse<BookingSide>(Key, out var side) && Enum.IsDefined(side) ? side : null;

    public static BookingSubject Of(ClaimLineKind kind, Treatment treatment) => new($"{kind}{Between}{treatment}");

    public static BookingSubject Of(BookingSide side) => new(side.ToString());

    /// <summary>All that the table is to have a code for; empty for tables of names, which have a row for each code in use.</summary>
    public static IReadOnlyList<BookingSubject> Of(BookingTable table) => table switch
    {
        BookingTable.WageType => [.. Lines()],
        BookingTable.Account => [.. Lines(), .. Enum.GetValues<BookingSide>().Select(Of)],
        _ => [],
    };

    /// <summary>Whether the table may have a row for it.</summary>
    public bool BelongsTo(BookingTable table) =>
        table is BookingTable.CostCentre or BookingTable.Activity ? Key.Length is > 0 and <= HonorariumClaim.CodeLength : Of(table).Contains(this);

    private static IEnumerable<BookingSubject> Lines() =>
        from kind in Enum.GetValues<ClaimLineKind>()
        from treatment in Enum.GetValues<Treatment>()
        select Of(kind, treatment);
}
