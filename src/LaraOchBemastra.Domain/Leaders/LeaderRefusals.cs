using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Leaders;

public static class LeaderRefusals
{
    public static Refusal StaffHaveNoExperience() => new("leader.staff-no-experience");

    public static Refusal IdentityNumberWrong() => new("leader.identity-number-wrong");
}
