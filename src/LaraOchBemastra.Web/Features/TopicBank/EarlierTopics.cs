using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.TopicBank;

/// <summary>
/// The bank of earlier questions. Rules R-BANK-1 (enough courses), R-BANK-2 (closed courses, nothing withheld) and R-BANK-3
/// (nothing that says a name); from which course a question comes is not told.
/// </summary>
public sealed record EarlierTopicsPage(int Fewest, IReadOnlyList<SelectListItem> Conditions, Guid? Condition)
{
    public int Page { get; private init; } = 1;

    public int Total { get; private init; }

    public IReadOnlyList<string> Questions { get; private init; } = [];

    public static async Task<EarlierTopicsPage> LoadAsync(PortalDb db, Viewer viewer, Guid? condition, int page)
    {
        var seen = db.For(viewer);
        var rules = await seen.TopicRules.AsNoTracking().SingleOrDefaultAsync() ?? new TopicRules(viewer.RegionId);
        var shown = seen.BankConditions(rules.BankGroups);
        var conditions = await seen.Conditions.AsNoTracking().Where(one => shown.Contains(one.Id)).ToListAsync();
        var choices = conditions.Items();
        var chosen = condition ?? (conditions.Count == 1 ? conditions[0].Id : null);
        var empty = new EarlierTopicsPage(rules.BankGroups, choices, chosen);
        if (chosen is not { } id || conditions.TrueForAll(one => one.Id != id))
        {
            return empty;
        }

        var questions = await FreeOfNamesAsync(db, viewer, id, rules.BankGroups);
        var number = Math.Clamp(page, 1, Math.Max(1, (questions.Count + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        return empty with
        {
            Page = number,
            Total = questions.Count,
            Questions = [.. questions.Skip((number - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)],
        };
    }

    private static async Task<List<string>> FreeOfNamesAsync(PortalDb db, Viewer viewer, Guid condition, int fewest)
    {
        var rows = await db.For(viewer).BankOf(condition).ToListAsync();
        var names = await db.For(viewer).BankNamesAsync([.. rows.Select(row => row.GroupId).Distinct()]);
        var free = rows.Where(row => !BankNames.SaysOneOf(row.Text, names[row.GroupId])).ToList();
        return free.Select(row => row.GroupId).Distinct().Count() < fewest ? [] :
        [
            .. free.GroupBy(row => row.Text, StringComparer.CurrentCultureIgnoreCase)
                .OrderByDescending(same => same.Sum(row => row.Weight + 1)).ThenBy(same => same.Key, StringComparer.CurrentCulture)
                .Select(same => same.Key),
        ];
    }
}
