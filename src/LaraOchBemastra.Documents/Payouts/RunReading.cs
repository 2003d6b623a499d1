namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// What a stored file of a run comes to, read out of its bytes, in öre. Words are left aside, because a later program may use
/// others: kinds are known by their sums alone.
/// </summary>
/// <param name="Gross">Of all lines.</param>
/// <param name="Kinds">Gross of each kind that comes to anything, the smallest first; null where the file does not tell kinds apart.</param>
/// <param name="Tax">Null where the file does not carry it.</param>
/// <param name="Net">Null where the file does not carry it.</param>
public sealed record RunReading(long Gross, IReadOnlyList<long>? Kinds = null, long? Tax = null, long? Net = null)
{
    /// <summary>Of lines by whatever their file tells kinds apart by.</summary>
    public static RunReading Of(IEnumerable<(string Kind, long Amount)> lines, long? tax = null, long? net = null)
    {
        var kinds = lines.GroupBy(line => line.Kind, StringComparer.Ordinal).Select(kind => kind.Sum(line => line.Amount)).ToList();
        return new RunReading(kinds.Sum(), InOrder(kinds), tax, net);
    }

    public static RunReading Of(RunTotals totals) => new(totals.Gross, InOrder(totals.GrossByKind.Values), totals.Tax, totals.Net);

    /// <summary>Whether it comes to the same, as far as this one goes.</summary>
    public bool Agrees(RunReading with) => Gross == with.Gross && (Tax is null || Tax == with.Tax) && (Net is null || Net == with.Net)
        && (Kinds is null || with.Kinds is null || Kinds.SequenceEqual(with.Kinds));

    private static List<long> InOrder(IEnumerable<long> kinds) => [.. kinds.Where(kind => kind != 0).Order()];
}
