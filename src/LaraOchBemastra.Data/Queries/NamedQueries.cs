using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Finding and ordering by name, in the alphabet of the region.</summary>
public static class NamedQueries
{
    /// <summary>Those whose name holds every word that was typed; all when nothing was.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> rows, string? typed)
        where T : class, INamed
    {
        foreach (var word in NameKeys.Search(typed ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords))
        {
            rows = rows.Where(row => EF.Property<string>(row, NameKeys.SearchKey).Contains(word));
        }

        return rows;
    }

    public static IOrderedQueryable<T> ByName<T>(this IQueryable<T> rows)
        where T : class, INamed =>
        rows.OrderBy(row => EF.Property<string>(row, NameKeys.SortKey));

    public static IOrderedQueryable<T> ThenByName<T>(this IOrderedQueryable<T> rows)
        where T : class, INamed =>
        rows.ThenBy(row => EF.Property<string>(row, NameKeys.SortKey));

    private const int MostWords = 6;
}
