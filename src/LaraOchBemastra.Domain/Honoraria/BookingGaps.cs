using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// What keeps a run's files from being made, asked before the run is. Rule R-BOOK-4: the file that is booked by is never
/// left without a code, so such a run is not made; a table nobody has begun to fill stops nothing and is said.
/// </summary>
/// <param name="codes">The region's tables.</param>
/// <param name="rules">Who books.</param>
/// <param name="payDay">The day the codes are to hold on.</param>
public sealed class BookingGaps(BookingCodes codes, BookingRules rules, DateOnly payDay)
{
    private static readonly BookingTable[] Tables = [BookingTable.WageType, BookingTable.Account];

    /// <summary>Every code that the claims' files would lack, by the table that has none.</summary>
    public IReadOnlyDictionary<BookingTable, IReadOnlyList<Refusal>> Of(IEnumerable<HonorariumClaim> claims)
    {
        var needed = Needed(claims);
        return Tables.Select(table => (Table: table, Why: (IReadOnlyList<Refusal>)[.. Of(table, needed)])).Where(one => one.Why.Count > 0)
            .ToDictionary(one => one.Table, one => one.Why);
    }

    /// <summary>The table without whose codes no run is made.</summary>
    public BookingTable Booked => rules.BookedBy == BookedBy.Payroll ? BookingTable.WageType : BookingTable.Account;

    /// <summary>The first code that the file which is booked by would lack.</summary>
    public Refusal? WhyNotBook(IEnumerable<HonorariumClaim> claims) =>
        codes.IsBegun(Booked) ? Of(Booked, Needed(claims)).FirstOrDefault() : null;

    private static List<BookingSubject> Needed(IEnumerable<HonorariumClaim> claims) =>
        [.. claims.SelectMany(claim => claim.Lines.Select(line => BookingSubject.Of(line.Kind, line.Treatment, claim.WorkOf(line)))).Distinct()];

    private IEnumerable<Refusal> Of(BookingTable table, List<BookingSubject> needed)
    {
        if (needed.Count == 0)
        {
            return [];
        }

        // Which of the sides a run needs shows only when it is reckoned; that it owes somebody something is certain.
        var all = table == BookingTable.Account ? needed.Append(BookingSubject.Of(BookingSide.Net)) : needed;
        return codes.IsBegun(table)
            ? codes.MissingOn(payDay, table, all).Select(subject => Missing(table, subject))
            : [BookingRefusals.TableEmpty(table)];
    }

    private static Refusal Missing(BookingTable table, BookingSubject subject) => subject switch
    {
        { Side: { } side } => BookingRefusals.SideMissing(side),
        { Line: var (kind, treatment) } when table == BookingTable.WageType => BookingRefusals.WageTypeMissing(kind, treatment),
        _ => BookingRefusals.AccountMissing(subject.Line!.Value.Kind, subject.Line.Value.Treatment),
    };
}
