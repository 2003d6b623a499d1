using System.Security.Claims;

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

    private static readonly (NavigationItem Item, string[] Roles)[] Words =
    [
        (Start, [.. Everybody]),
        (new("Nav.Groups", "/groups"), ["Coordinator", "NetworkLead"]),
        (Sessions, ["StaffLeader", "ExperiencedLeader"]),
        (Topics, ["StaffLeader", "ExperiencedLeader"]),
        (Claims, ["ExperiencedLeader"]),
        (new("Nav.Leaders", "/leaders"), ["Coordinator", "NetworkLead"]),
        (new("Nav.Review", "/review"), ["Reviewer", "Attester"]),
        (new("Nav.Payouts", "/payouts"), ["Finance"]),
        (new("Nav.Rates", "/rates"), ["Finance", "NetworkLead", "Administrator"]),
        (new("Nav.Accounts", "/accounts"), ["Administrator"]),
        (new("Nav.Audit", "/audit"), ["Administrator"]),
    ];

    private static IEnumerable<string> Everybody =>
        ["Coordinator", "StaffLeader", "ExperiencedLeader", "Reviewer", "Attester", "Finance", "NetworkLead", "Administrator"];

    public static IReadOnlyList<NavigationItem> For(ClaimsPrincipal user) =>
        [.. Words.Where(word => word.Roles.Any(user.IsInRole)).Select(word => word.Item).Take(MostWords)];

    /// <summary>The bar at the foot of a co-leader's phone; empty for others.</summary>
    public static IReadOnlyList<NavigationItem> Foot(ClaimsPrincipal user) =>
        user.IsInRole("ExperiencedLeader") ? [Sessions, Topics, Claims]
        : user.IsInRole("StaffLeader") ? [Sessions, Topics]
        : [];
}
