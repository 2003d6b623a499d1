using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>What of a referral has been decided.</summary>
public enum ReferralDecision
{
    Undecided = 1,
    Accepted = 2,
    Refused = 3,
}

/// <summary>
/// That a referral is there, its date and what was decided; whom a relative belongs to. Nothing of what it says: that stands
/// in the patient record, which this is no copy of. The identity number only where the region has switched it on.
/// </summary>
public sealed class Referral : AggregateRoot
{
    private Referral()
    {
    }

    public Referral(Guid groupId, Guid enrolmentId)
        : this(Guid.CreateVersion7(), groupId, enrolmentId)
    {
    }

    public Referral(Guid id, Guid groupId, Guid enrolmentId)
        : base(id)
    {
        GroupId = groupId;
        EnrolmentId = enrolmentId;
    }

    public Guid GroupId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    public ReferralDecision Decision { get; private set; } = ReferralDecision.Undecided;

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The patient a relative belongs to, or the child a parent comes for; another place in the same course.</summary>
    public Guid? TiedToEnrolmentId { get; private set; }

    [Encrypted]
    [Personal]
    public string? IdentityNumber { get; private set; }

    /// <summary>Rules R-REF-1 (dates in order, none in the future) and R-REF-2 (nobody is tied to herself).</summary>
    public Refusal? WhyNotRecord(ReferralFacts facts, DateOnly today)
    {
        if (facts.ReceivedOn > today || facts.DecidedOn > today)
        {
            return ReferralRefusals.InTheFuture();
        }

        if (facts.Decision != ReferralDecision.Undecided && (facts.ReceivedOn is null || facts.DecidedOn is null))
        {
            return ReferralRefusals.DatesMissing();
        }

        if (facts.DecidedOn < facts.ReceivedOn)
        {
            return ReferralRefusals.DecidedBeforeReceived(facts.ReceivedOn.Value);
        }

        return facts.TiedToEnrolmentId == EnrolmentId ? ReferralRefusals.TiedToSelf() : null;
    }

    public void Record(ReferralFacts facts, DateOnly today)
    {
        Refusal.Guard(WhyNotRecord(facts, today));
        ReceivedOn = facts.ReceivedOn;
        Decision = facts.Decision;
        DecidedOn = facts.Decision == ReferralDecision.Undecided ? null : facts.DecidedOn;
        TiedToEnrolmentId = facts.TiedToEnrolmentId;
    }

    /// <summary>Rule R-REF-3: an identity number is kept only where the region has switched it on.</summary>
    public static Refusal? WhyNotIdentify(ReferralSettings? settings) =>
        settings?.KeepsIdentityNumbers == true ? null : ReferralRefusals.NoIdentityNumbers();

    public void Identify(ReferralSettings? settings, PersonalNumber? number)
    {
        Refusal.Guard(WhyNotIdentify(settings));
        IdentityNumber = number?.Digits;
    }

    /// <summary>The one she was tied to has been forgotten.</summary>
    public void LetGoOf(Guid enrolmentId) => TiedToEnrolmentId = TiedToEnrolmentId == enrolmentId ? null : TiedToEnrolmentId;
}

/// <summary>What a coordinator records of a referral.</summary>
public sealed record ReferralFacts(DateOnly? ReceivedOn, ReferralDecision Decision, DateOnly? DecidedOn, Guid? TiedToEnrolmentId);

public static class ReferralRefusals
{
    public static Refusal InTheFuture() => new("referral.in-the-future");

    public static Refusal DatesMissing() => new("referral.dates-missing");

    public static Refusal DecidedBeforeReceived(DateOnly received) => new("referral.decided-before-received", received);

    public static Refusal TiedToSelf() => new("referral.tied-to-self");

    public static Refusal NoIdentityNumbers() => new("referral.no-identity-numbers");
}
