using LaraOchBemastra.Web.TagHelpers;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Pages of a list: whatever number stands in the address, a page that exists is shown.</summary>
public static class PageNumbers
{
    public static int Within(int wanted, int total) => Math.Clamp(wanted, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));

    public static IQueryable<T> OnPage<T>(this IQueryable<T> rows, int page) =>
        rows.Skip((page - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows);
}
