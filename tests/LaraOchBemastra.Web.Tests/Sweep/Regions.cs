using LaraOchBemastra.Data.Seeding;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Which rows belong to which of the demo's regions, directly or by pointing at one that does.</summary>
internal sealed class Regions
{
    private readonly Dictionary<string, HashSet<string>> _keys;
    private readonly ILookup<string, StoreImage.Row> _tables;
    private readonly Dictionary<string, string> _tableOf;

    public Regions(IEnumerable<StoreImage.Row> rows, params Guid[] regions)
    {
        var all = rows.ToList();
        _tables = all.ToLookup(row => row.Table);
        _tableOf = all.Where(row => FieldNames.Key().IsMatch(row.Key)).DistinctBy(row => row.Key).ToDictionary(row => row.Key, row => row.Table, StringComparer.OrdinalIgnoreCase);
        _keys = regions.ToDictionary(region => region.ToString(), region => Of(all, region.ToString()), StringComparer.OrdinalIgnoreCase);
    }

    public static string Other(FoundForm form) =>
        DemoIds.Region(DemoAccounts.All.FirstOrDefault(account => account.Email == form.By)?.Region == "hv" ? "vgr" : "hv").ToString();

    /// <summary>A row that stands in the region, or points into it.</summary>
    public bool Touches(string region, StoreImage.Row row) => row.Values.Values.Any(_keys[region].Contains);

    /// <summary>A key of the region for one of another: of the same table, or null where the table is common to all.</summary>
    public string? Like(string region, string key) =>
        _tableOf.TryGetValue(key, out var table) && _tables[table].FirstOrDefault(row => _keys[region].Contains(row.Key)) is { } found ? found.Key : null;

    private static HashSet<string> Of(List<StoreImage.Row> rows, string region)
    {
        var keys = new HashSet<string>([region], StringComparer.OrdinalIgnoreCase);
        var size = 0;
        while (size != keys.Count)
        {
            size = keys.Count;
            keys.UnionWith(rows.Where(row => FieldNames.Key().IsMatch(row.Key) && row.Values.Values.Any(keys.Contains)).Select(row => row.Key));
        }

        return keys;
    }
}
