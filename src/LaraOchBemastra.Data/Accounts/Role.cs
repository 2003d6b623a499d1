namespace LaraOchBemastra.Data.Accounts;

/// <summary>What a person does in the portal. The names are also the role claims of the sign-in cookie.</summary>
public enum Role
{
    Coordinator = 1,
    StaffLeader = 2,
    ExperiencedLeader = 3,
    Reviewer = 4,
    Attester = 5,
    Finance = 6,
    NetworkLead = 7,
    Administrator = 8,
}
