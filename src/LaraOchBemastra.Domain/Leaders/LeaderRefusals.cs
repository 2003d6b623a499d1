using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Leaders;

public static class LeaderRefusals
{
    public static Refusal StaffHaveNoExperience() => new("leader.staff-no-experience");

    /// <summary>Somebody in the register has this address; it may be the same person, and only a human knows.</summary>
    public static Refusal SameEmail(string name) => new("leader.same-email", name);

    public static Refusal IdentityNumberWrong() => new("leader.identity-number-wrong");

    public static Refusal ReserveNumber() => new("leader.reserve-number");

    public static Refusal TestNumber() => new("leader.test-number");

    public static Refusal TaxStatusOfOtherCountry() => new("leader.tax-status-of-other-country");

    public static Refusal TaxPercentMissing() => new("leader.tax-percent-missing");

    public static Refusal TaxFreeAmountMissing() => new("leader.tax-free-amount-missing");

    public static Refusal TaxEvidenceMissing() => new("leader.tax-evidence-missing");

    public static Refusal AccountWrong() => new("leader.account-wrong");

    public static Refusal AddressMissing() => new("leader.address-missing");

    public static Refusal PersonHasNotAgreed() => new("leader-interest.not-agreed");

    public static Refusal AlreadyLeader() => new("leader-interest.already-leader");

    public static Refusal AgreementNotOffered() => new("agreement.not-offered");

    public static Refusal AgreementAccepted(int version) => new("agreement.accepted", version);

    /// <summary>Somebody wrote a newer version while this one was read.</summary>
    public static Refusal AgreementRenewed(int version) => new("agreement.renewed", version);
}
