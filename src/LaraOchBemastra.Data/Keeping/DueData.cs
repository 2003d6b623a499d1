using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Keeping;

/// <summary>What would go of one course.</summary>
public sealed record DueCourse(Guid GroupId, string Code, DateOnly End, int Count);

/// <summary>What would go of one category, or why nothing may.</summary>
public sealed record DueCategory(RetentionRule Rule, Refusal? WhyNot, IReadOnlyList<DueCourse> Courses)
{
    public DataCategory Category => Rule.Category;

    public int Count => Courses.Sum(course => course.Count);
}

/// <summary>What of a region's data has lain its time: the dry run, and the disposal that does exactly what it showed.</summary>
public sealed class DueData
{
    private DueData(IReadOnlyList<DueCategory> categories) => Categories = categories;

    /// <summary>All categories, in their order.</summary>
    public IReadOnlyList<DueCategory> Categories { get; }

    /// <summary>The counts in a form that travels with the page, so that what is confirmed is what was shown.</summary>
    public string Seen => string.Join(';', Categories.Select(one => $"{(int)one.Category}:{one.Courses.Count}:{one.Count}"));

    public static async Task<DueData> LoadAsync(PortalDb db, Guid regionId, DateOnly today)
    {
        var rules = await db.Set<RetentionRule>().AsNoTracking().Where(rule => rule.RegionId == regionId).ToListAsync();
        var ended = (await db.Set<Group>().Where(group => group.RegionId == regionId)
            .Select(group => new { group.Id, group.Code, End = group.LastDate ?? group.Sessions.Max(session => (DateOnly?)session.Date) })
            .Where(group => group.End <= today).ToListAsync()).OrderBy(group => group.End).ThenBy(group => group.Code, StringComparer.Ordinal).ToList();
        var country = await db.Set<Region>().Where(region => region.Id == regionId).Select(region => region.Country).SingleAsync();
        List<DueCategory> categories = [];
        foreach (var category in Enum.GetValues<DataCategory>())
        {
            var rule = rules.Find(one => one.Category == category) ?? new RetentionRule(Guid.Empty, regionId, category);
            var due = ended.FindAll(group => rule.IsDue(group.End!.Value, today));
            var held = await KeptRows.HeldByClaimsAsync(db, category, RetentionRule.FirstYearKept(country, today));
            var counts = due.Count == 0 ? [] : await KeptRows.CountAsync(db, category, [.. due.Select(group => group.Id).Where(id => !held.Contains(id))]);
            categories.Add(new DueCategory(rule, rule.WhyNotPurge(), [.. due.Where(group => counts.ContainsKey(group.Id))
                .Select(group => new DueCourse(group.Id, group.Code, group.End!.Value, counts[group.Id]))]));
        }

        return new DueData(categories);
    }

    /// <summary>Why these categories cannot go; a category without its two decisions is refused, whatever else is chosen.</summary>
    public Refusal? WhyNotDispose(IReadOnlyCollection<DataCategory> chosen) =>
        Categories.Where(one => chosen.Contains(one.Category)).Select(one => one.WhyNot).FirstOrDefault(refusal => refusal is not null)
        ?? (Categories.Any(one => chosen.Contains(one.Category) && one.Courses.Count > 0) ? null : PrivacyRefusals.NothingDue());

    /// <summary>Lets the chosen categories go and writes the protocol, within the caller's unit.</summary>
    /// <returns>The protocol's key.</returns>
    public async Task<Guid> DisposeAsync(PortalDb db, Viewer viewer, IReadOnlyCollection<DataCategory> chosen)
    {
        Refusal.Guard(WhyNotDispose(chosen));
        var number = await db.Set<Purge>().Where(purge => purge.RegionId == viewer.RegionId).MaxAsync(purge => (int?)purge.Number) ?? 0;
        var protocol = new Purge(Guid.CreateVersion7(), viewer.RegionId, number + 1, viewer.AccountId, viewer.Name, db.Clock.GetUtcNow().UtcDateTime);
        foreach (var one in Categories.Where(one => chosen.Contains(one.Category) && one.Courses.Count > 0))
        {
            await Forgetting.DisposeAsync(db, one.Category, [.. one.Courses.Select(course => course.GroupId)]);
            foreach (var course in one.Courses)
            {
                protocol.Add(one.Rule, course.Code, course.End, course.Count);
            }
        }

        db.Add(protocol);
        return protocol.Id;
    }
}
