namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// What a run comes to, in öre, with the words that the files use. Rule R-PAPER-3: gross per kind is the same in every
/// format, tax and net in those that carry them.
/// </summary>
public sealed record RunTotals(IReadOnlyDictionary<string, long> GrossByKind, long Tax, long Net)
{
    public long Gross => GrossByKind.Values.Sum();

    public static RunTotals Of(PayoutRunSheet sheet) => new(
        sheet.Claims.SelectMany(claim => claim.Lines).GroupBy(line => line.KindText)
            .ToDictionary(kind => kind.Key, kind => kind.Sum(line => line.Amount)),
        sheet.Claims.Sum(claim => claim.Total.Tax ?? 0),
        sheet.Claims.Sum(claim => claim.Total.Net));

    /// <summary>The sums of a claim by kind, in the kinds' order.</summary>
    public static IReadOnlyList<PayoutSum> ByKind(IEnumerable<PayoutRunLine> lines) =>
        [.. lines.GroupBy(line => (line.Kind, line.KindText)).OrderBy(kind => kind.Key.Kind)
            .Select(kind => new PayoutSum(kind.Key.KindText, kind.Sum(line => line.Amount)))];
}
