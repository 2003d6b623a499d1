using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>A word of the navigation and where it leads.</summary>
/// <param name="Key">Key of its word in SharedText.</param>
/// <param name="Href">The page.</param>
public sealed record NavigationItem(string Key, string Href)
{
    public bool IsCurrent(PathString path) => path.StartsWithSegments(Href, StringComparison.Ordinal);
}

/// <summary>
/// The navigation of a role: at most six words. Somebody with several roles has the words of all of them, in the order of
/// <see cref="Words"/>; what does not fit is reached from the start page.
/// </summary>
public static class Navigation
{
    public const int MostWords = 6;

    private static readonly NavigationItem Start = new("Nav.Start", "/start");
    private static readonly NavigationItem Sessions = new("Nav.Sessions", "/sessions");
    private static readonly NavigationItem Topics = new("Nav.Topics", "/topics");
    private static readonly NavigationItem Claims = new("Nav.Claims", "/claims");

    private static readonly (NavigationItem Item, Role[] Roles)[] Words =
    [
        (Start, Enum.GetValues<Role>()),
        (new("Nav.Groups", "/groups"), [Role.Coordinator, Role.NetworkLead]),
        (Sessions, [Role.StaffLeader, Role.ExperiencedLeader]),
        (Topics, [Role.StaffLeader, Role.ExperiencedLeader]),
        (Claims, [Role.ExperiencedLeader]),
        (new("Nav.Leaders", "/leaders"), [Role.Coordinator]),
        (new("Nav.Review", "/review"), [Role.Reviewer, Role.Attester]),
        (new("Nav.Payouts", "/payouts"), [Role.Finance]),
        (new("Nav.Rates", "/rates"), [Role.Finance, Role.NetworkLead, Role.Administrator]),
        (new("Nav.Accounts", "/accounts"), [Role.Administrator]),
        (new("Nav.Audit", "/audit"), [Role.Administrator]),
    ];

    public static IReadOnlyList<NavigationItem> For(Viewer viewer) =>
        [.. Words.Where(word => viewer.HasAny(word.Roles)).Select(word => word.Item).Take(MostWords)];

    /// <summary>The bar at the foot of a co-leader's phone; empty for others.</summary>
    public static IReadOnlyList<NavigationItem> Foot(Viewer? viewer) =>
        viewer?.Has(Role.ExperiencedLeader) == true ? [Sessions, Topics, Claims]
        : viewer?.Has(Role.StaffLeader) == true ? [Sessions, Topics]
        : [];
}
