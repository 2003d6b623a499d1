using LaraOchBemastra.Web.TagHelpers;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Pages of a list: whatever number stands in the address, a page that exists is shown.</summary>
public static class PageNumbers
{
    /// <summary>More rows than this are no list to carry away but a report.</summary>
    public const int MostRows = 20_000;

    private static readonly AsyncLocal<bool> Whole = new();

    /// <summary>For the rest of this request lists are loaded whole: they go into a file.</summary>
    public static void LoadWhole() => Whole.Value = true;

    public static int Within(int wanted, int total) => Whole.Value ? 1 : Math.Clamp(wanted, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));

    public static IQueryable<T> OnPage<T>(this IQueryable<T> rows, int page) =>
        Whole.Value ? rows.Take(MostRows) : rows.Skip((page - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows);
}
