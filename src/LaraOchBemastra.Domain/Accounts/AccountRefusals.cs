using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Accounts;

public static class AccountRefusals
{
    public static Refusal EmailTaken() => new("account.email-taken");

    /// <param name="role">The role; a word of the glossary.</param>
    public static Refusal RoleHeld(Enum role) => new("account.role-held", role);

    /// <summary>Rule R-ACC-1: nobody gives herself another gate.</summary>
    public static Refusal OwnRoles() => new("account.own-roles");

    public static Refusal OwnClosing() => new("account.own-closing");

    public static Refusal AcceptedAlready() => new("account.accepted-already");
}
