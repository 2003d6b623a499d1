using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>One who signs in to the demo. All have the same password.</summary>
/// <param name="Email">Also the name she signs in with.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Role">One each: nobody in the demo stands at two gates.</param>
/// <param name="Region">Key of the region.</param>
/// <param name="Organisation">Key of the organisation she belongs to.</param>
/// <param name="Language">sv, nn, nb or en.</param>
/// <param name="Wide">The role holds in the whole region.</param>
public sealed record DemoAccount(
    string Email, string Name, Role Role, string Region, string Organisation, string Language = "sv", bool Wide = false);

/// <summary>The demo's accounts: what the sign-in page, the start-up lines and the README show.</summary>
public static class DemoAccounts
{
    /// <summary>The same for all and public: the demo is seeded in Development only.</summary>
    public static string Password => "Lara-och-bemastra-1";

    public const string Coordinator = "coordinator@demo.example";
    public const string Staff = "staff@demo.example";
    public const string Leader = "leader@demo.example";
    public const string Reviewer = "reviewer@demo.example";
    public const string Attester = "attester@demo.example";
    public const string Finance = "finance@demo.example";
    public const string Network = "network@demo.example";
    public const string Admin = "admin@demo.example";

    /// <summary>Confirms a rate that the other finance account proposed.</summary>
    public const string Finance2 = "finance2@demo.example";
    public const string Coordinator2 = "coordinator2@demo.example";
    public const string Reviewer2 = "reviewer2@demo.example";
    public const string Attester2 = "attester2@demo.example";

    public const string CoordinatorNo = "coordinator.no@demo.example";
    public const string StaffNo = "staff.no@demo.example";
    public const string LeaderNo = "leader.no@demo.example";
    public const string ReviewerNo = "reviewer.no@demo.example";
    public const string AttesterNo = "attester.no@demo.example";
    public const string FinanceNo = "finance.no@demo.example";
    public const string NetworkNo = "network.no@demo.example";
    public const string AdminNo = "admin.no@demo.example";

    /// <summary>One a role and region, in the order of the work.</summary>
    public static IReadOnlyList<DemoAccount> Main { get; } =
    [
        new(Coordinator, "Carina Holm", Role.Coordinator, "vgr", "skaraborg"),
        new(Staff, "Sofia Ek", Role.StaffLeader, "vgr", "skaraborg"),
        new(Leader, "Anna Lindqvist", Role.ExperiencedLeader, "vgr", "skaraborg"),
        new(Reviewer, "Rolf Sandberg", Role.Reviewer, "vgr", "skaraborg"),
        new(Attester, "Agneta Dahl", Role.Attester, "vgr", "skaraborg"),
        new(Finance, "Fredrik Nyman", Role.Finance, "vgr", "skaraborg", Wide: true),
        new(Network, "Nina Åkesson", Role.NetworkLead, "vgr", "skaraborg", Wide: true),
        new(Admin, "Adam Wallin", Role.Administrator, "vgr", "skaraborg", Wide: true),
        new(CoordinatorNo, "Kari Vik", Role.Coordinator, "hv", "bergen", "nn"),
        new(StaffNo, "Ola Haug", Role.StaffLeader, "hv", "bergen", "nb"),
        new(LeaderNo, "Liv Sæther", Role.ExperiencedLeader, "hv", "bergen", "nn"),
        new(ReviewerNo, "Randi Ås", Role.Reviewer, "hv", "bergen", "nb"),
        new(AttesterNo, "Geir Ødegård", Role.Attester, "hv", "bergen", "nn"),
        new(FinanceNo, "Tone Lie", Role.Finance, "hv", "bergen", "nb", Wide: true),
        new(NetworkNo, "Marit Fjell", Role.NetworkLead, "hv", "bergen", "nn", Wide: true),
        new(AdminNo, "Jon Bakke", Role.Administrator, "hv", "bergen", "nb", Wide: true),
    ];

    /// <summary>The others, so that there is somebody at every gate and at the other end of every course.</summary>
    public static IReadOnlyList<DemoAccount> More { get; } =
    [
        new(Coordinator2, "Camilla Frisk", Role.Coordinator, "vgr", "nu"),
        new("coordinator3@demo.example", "Pia Ljung", Role.Coordinator, "vgr", "sas"),
        new("staff2@demo.example", "Stefan Ölund", Role.StaffLeader, "vgr", "skaraborg"),
        new("staff3@demo.example", "Maria Hjort", Role.StaffLeader, "vgr", "nu"),
        new("staff4@demo.example", "Hanna Björk", Role.StaffLeader, "vgr", "skaraborg"),
        new("staff5@demo.example", "Petra Alm", Role.StaffLeader, "vgr", "narhalsan"),
        new("leader2@demo.example", "Karin Åberg", Role.ExperiencedLeader, "vgr", "skaraborg"),
        new("leader3@demo.example", "Bengt Östlund", Role.ExperiencedLeader, "vgr", "nu"),
        new("leader4@demo.example", "Eva Norén", Role.ExperiencedLeader, "vgr", "skaraborg"),
        new("leader5@demo.example", "Stig Ahl", Role.ExperiencedLeader, "vgr", "narhalsan"),
        new("leader6@demo.example", "Ingrid Ström", Role.ExperiencedLeader, "vgr", "skaraborg"),
        new("leader7@demo.example", "Lena Wik", Role.ExperiencedLeader, "vgr", "skaraborg"),
        new(Reviewer2, "Yvonne Brandt", Role.Reviewer, "vgr", "nu", Wide: true),
        new(Attester2, "Tomas Grahn", Role.Attester, "vgr", "nu", Wide: true),
        new(Finance2, "Mona Sjögren", Role.Finance, "vgr", "skaraborg", Wide: true),
        new("coordinator2.no@demo.example", "Synnøve Eide", Role.Coordinator, "hv", "fonna", "nn"),
        new("coordinator3.no@demo.example", "Arne Myklebust", Role.Coordinator, "hv", "forde", "nn"),
        new("staff2.no@demo.example", "Berit Nes", Role.StaffLeader, "hv", "fonna", "nn"),
        new("leader2.no@demo.example", "Hilde Økland", Role.ExperiencedLeader, "hv", "fonna", "nb"),
        new("leader3.no@demo.example", "Nils Årdal", Role.ExperiencedLeader, "hv", "forde", "nn"),
        new("reviewer2.no@demo.example", "Unni Moe", Role.Reviewer, "hv", "fonna", "nb", Wide: true),
        new("attester2.no@demo.example", "Svein Hauge", Role.Attester, "hv", "fonna", "nb", Wide: true),
        new("finance2.no@demo.example", "Inger Strand", Role.Finance, "hv", "bergen", "nb", Wide: true),
    ];

    public static IEnumerable<DemoAccount> All => Main.Concat(More);
}
