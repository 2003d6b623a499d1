using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>A word of the navigation and where it leads.</summary>
/// <param name="Key">Key of its word in SharedText.</param>
/// <param name="Href">The page.</param>
public sealed record NavigationItem(string Key, string Href)
{
    public bool IsCurrent(PathString path) => path.StartsWithSegments(Href, StringComparison.Ordinal);
}

/// <summary>A page that stands under a word of the navigation, and who sees its link.</summary>
public sealed record NavigationPage(NavigationItem Item, Role[] Roles);

/// <summary>
/// The navigation of a role: at most six words. Somebody with several roles has the words of all of them, in the order of
/// <see cref="Words"/>; what does not fit is reached from the start page.
/// </summary>
public static class Navigation
{
    public const int MostWords = 6;

    private static readonly NavigationItem Start = new("Nav.Start", "/start");
    private static readonly NavigationItem Groups = new("Nav.Groups", "/groups");
    private static readonly NavigationItem Leaders = new("Nav.Leaders", "/leaders");
    private static readonly NavigationItem Units = new("Nav.Units", "/units");
    private static readonly NavigationItem Sessions = new("Nav.Sessions", "/sessions");
    private static readonly NavigationItem Topics = new("Nav.Topics", "/topics");
    private static readonly NavigationItem Claims = new("Nav.Claims", "/claims");
    private static readonly NavigationItem Payouts = new("Nav.Payouts", "/payouts");
    private static readonly NavigationItem Rates = new("Nav.Rates", "/rates");

    private static readonly (NavigationItem Item, Role[] Roles)[] Words =
    [
        (Start, Enum.GetValues<Role>()),
        (Groups, [Role.Coordinator, Role.NetworkLead]),
        (Sessions, [Role.StaffLeader, Role.ExperiencedLeader]),
        (Topics, [Role.StaffLeader, Role.ExperiencedLeader]),
        (Claims, [Role.ExperiencedLeader]),
        (Leaders, [Role.Coordinator]),
        (new("Nav.Review", "/review"), [Role.Reviewer, Role.Attester]),
        (Payouts, [Role.Finance]),
        (Rates, [Role.Finance, Role.NetworkLead, Role.Administrator]),
        (new("Nav.Accounts", "/accounts"), [Role.Administrator]),
        (Units, [Role.Administrator]),
        (new("Nav.Audit", "/audit"), [Role.Administrator]),
    ];

    /// <summary>Families of pages that belong to one word; each page of a family shows the links to the others.</summary>
    private static readonly NavigationPage[][] Families =
    [
        [
            new(Groups, [Role.Coordinator, Role.NetworkLead]),
            new(new("Nav.Needs", "/needs"), [Role.Coordinator, Role.NetworkLead]),
            new(new("Nav.WorkingGroups", SwitchedOff.WorkingGroups), [Role.Coordinator]),
            new(new("Nav.Templates", "/templates"), [Role.Coordinator]),
            new(new("Nav.Year", "/year"), [Role.Coordinator, Role.NetworkLead]),
            new(new("Nav.Imports", "/imports"), [Role.Coordinator]),
            new(new("Nav.Activities", "/activities"), [Role.Coordinator]),
            new(new("Nav.Unlogged", "/unlogged"), [Role.Coordinator]),
        ],
        [
            new(Sessions, [Role.StaffLeader, Role.ExperiencedLeader]),
            new(new("Nav.Activities", "/activities"), [Role.StaffLeader, Role.ExperiencedLeader]),
        ],
        [
            new(Leaders, [Role.Coordinator]),
            new(new("Nav.LeaderInterests", SwitchedOff.LeaderInterests), [Role.Coordinator]),
            new(new("Nav.Agreements", SwitchedOff.Agreements), [Role.Coordinator]),
            new(new("Nav.Experts", "/experts"), [Role.Coordinator]),
        ],
        [
            new(Payouts, [Role.Finance]),
            new(new("Nav.Payees", "/payees"), [Role.Finance]),
        ],
        [
            new(Rates, [Role.Finance, Role.NetworkLead, Role.Administrator]),
            new(new("Nav.MoneyRules", "/settings/claims"), [Role.Finance, Role.NetworkLead, Role.Administrator]),
            new(new("Nav.TaxRules", "/tax-rules"), [Role.Finance, Role.NetworkLead, Role.Administrator]),
            new(new("Nav.PayDays", "/pay-days"), [Role.Finance, Role.Administrator]),
        ],
        [
            new(Units, [Role.Administrator]),
            new(new("Nav.Payees", "/payees"), [Role.Administrator]),
            new(new("Nav.PlanningChoices", "/settings/planning"), [Role.Administrator]),
            new(new("Nav.PlaceRules", "/settings/places"), [Role.Administrator]),
            new(new("Nav.LogRules", "/settings/logs"), [Role.Administrator]),
            new(new("Nav.TopicSettings", "/settings/topics"), [Role.Administrator]),
            new(new("Nav.Checklist", "/settings/checklist"), [Role.Administrator]),
            new(new("Nav.Mandates", "/settings/mandates"), [Role.Administrator]),
            new(new("Nav.Outbox", "/outbox"), [Role.Administrator]),
            new(new("Nav.MailTexts", "/settings/mail"), [Role.Administrator]),
            new(new("Nav.Reminders", "/settings/reminders"), [Role.Administrator]),
            new(new("Nav.Holidays", "/settings/holidays"), [Role.Administrator]),
            new(new("Nav.ReferralRules", "/settings/referrals"), [Role.Administrator]),
            new(new("Nav.Booking", "/settings/booking"), [Role.Administrator]),
            new(new("Nav.Retention", "/retention"), [Role.Administrator]),
        ],
    ];

    public static IReadOnlyList<NavigationItem> For(Viewer viewer) =>
        [.. Words.Where(word => viewer.HasAny(word.Roles)).Select(word => word.Item).Take(MostWords)];

    /// <summary>Whether the page belongs to the word: its own address, or one of its family.</summary>
    public static bool Holds(NavigationItem word, PathString path) => word.IsCurrent(path)
        || Array.Find(Families, family => family[0].Item == word) is { } pages && Array.Exists(pages, page => page.Item.IsCurrent(path));

    /// <summary>The pages beside this one; empty where it stands alone, or is not the first page of its own link.</summary>
    public static IReadOnlyList<NavigationItem> Beside(Viewer viewer, PathString path)
    {
        var family = Array.Find(Families, pages => Array.Exists(pages, page => page.Item.Href == path && viewer.HasAny(page.Roles)));
        NavigationItem[] seen = [.. (family ?? []).Where(page => viewer.HasAny(page.Roles)).Select(page => page.Item)];
        return seen.Length > 1 ? seen : [];
    }

    /// <summary>The bar at the foot of a co-leader's phone; empty for others.</summary>
    public static IReadOnlyList<NavigationItem> Foot(Viewer? viewer) =>
        viewer?.Has(Role.ExperiencedLeader) == true ? [Sessions, Topics, Claims]
        : viewer?.Has(Role.StaffLeader) == true ? [Sessions, Topics]
        : [];
}
