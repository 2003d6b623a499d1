using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Leaders;

public static class LeaderRefusals
{
    public static Refusal StaffHaveNoExperience() => new("leader.staff-no-experience");

    /// <summary>Somebody in the register has this address; it may be the same person, and only a human knows.</summary>
    public static Refusal SameEmail(string name) => new("leader.same-email", name);

    public static Refusal IdentityNumberWrong() => new("leader.identity-number-wrong");
}
