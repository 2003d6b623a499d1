using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Web.Access;

/// <summary>Pages that a region does not use: no link leads to them, and they answer 404.</summary>
public sealed class SwitchedOff(PortalDb db)
{
    public const string WorkingGroups = "/working-groups";
    public const string LeaderInterests = "/leader-interests";
    public const string Agreements = "/agreements";

    private static readonly string[] Known = [WorkingGroups, LeaderInterests, Agreements];

    /// <summary>Of these pages, those the viewer's region does not use; the store is asked only when one of them can be.</summary>
    public async Task<IReadOnlySet<string>> AmongAsync(Viewer viewer, IEnumerable<string> pages)
    {
        var asked = pages.Intersect(Known, StringComparer.Ordinal).ToList();
        if (asked.Count == 0)
        {
            return new HashSet<string>();
        }

        var settings = await db.PlanningSettingsAsync(viewer.RegionId);
        return asked.Where(page => page switch
        {
            WorkingGroups => !settings.HasWorkingGroups,
            LeaderInterests => !settings.TakesLeaderInterest,
            _ => settings.Agreement == AgreementUse.Off,
        }).ToHashSet(StringComparer.Ordinal);
    }

    public async Task<bool> IsOffAsync(Viewer viewer, string page) => (await AmongAsync(viewer, [page])).Count > 0;
}
