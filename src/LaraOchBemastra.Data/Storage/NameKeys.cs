using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Search and sort columns of what has a name. SQLite knows neither å nor its place in the alphabet, so both are made here,
/// by the region's collation, and compared as plain text in either store.
/// </summary>
public static class NameKeys
{
    public const string SortKey = "SortKey";
    public const string SearchKey = "SearchKey";
    public const int SortLength = 200;
    public const int SearchLength = 300;

    /// <summary>What is typed in a search box, as it is compared with <see cref="SearchKey"/>.</summary>
    public static string Search(string typed) => Cut(typed.Trim().ToUpperInvariant(), SearchLength);

    internal static async Task StampAsync(PortalDb db, CancellationToken cancel)
    {
        var named = db.ChangeTracker.Entries<INamed>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToList();
        if (named.Count == 0)
        {
            return;
        }

        var countries = db.ChangeTracker.Entries<Region>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity.Collation);
        foreach (var entry in named)
        {
            if (!countries.TryGetValue(entry.Entity.RegionId, out var collation))
            {
                var region = await db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == entry.Entity.RegionId, cancel);
                countries[region.Id] = collation = region.Collation;
            }

            entry.Property<string>(SortKey).CurrentValue = Sort(entry.Entity.SortName, collation);
            entry.Property<string>(SearchKey).CurrentValue = Search(entry.Entity.SearchName);
        }
    }

    private static string Sort(string name, string collation)
    {
        var key = CultureInfo.GetCultureInfo(collation).CompareInfo.GetSortKey(name, CompareOptions.IgnoreCase).KeyData;
        return Cut(Convert.ToHexString(key), SortLength);
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
