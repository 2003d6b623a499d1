using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Every "no" of claims, rates and runs.</summary>
public static class HonorariaRefusals
{
    public static Refusal RateNotPositive() => new("rate.not-positive");

    public static Refusal RateSourceMissing() => new("rate.source-missing");

    public static Refusal RateExists(DateOnly validFrom) => new("rate.exists", validFrom);

    public static Refusal RateAlreadyConfirmed() => new("rate.already-confirmed");

    public static Refusal RateHasNoWork() => new("rate.has-no-work");

    public static Refusal SettingOutOfRange(decimal least, decimal most) => new("setting.out-of-range", least, most);

    public static Refusal DayRuleNotWhole() => new("day-rule.not-whole");

    public static Refusal RateSamePerson() => new("rate.same-person");

    public static Refusal PercentOutOfRange() => new("rate.percent-out-of-range");

    public static Refusal FeesDoNotAddUp(decimal parts, decimal whole) => new("rate.fees-do-not-add-up", parts, whole);

    public static Refusal PayDayUnknown() => new("rate.pay-day-unknown");

    public static Refusal UnitPaysNoHonoraria() => new("claim.unit-pays-no-honoraria");

    public static Refusal NothingToClaim() => new("claim.nothing-to-claim");

    public static Refusal NotThePayee() => new("claim.not-the-payee");

    public static Refusal NotEditable() => new("claim.not-editable");

    public static Refusal DayUnknown() => new("claim.day-unknown");

    public static Refusal LineUnknown() => new("claim.line-unknown");

    public static Refusal SessionTwice(DateOnly date) => new("claim.session-twice", date);

    public static Refusal DateTwice(DateOnly date) => new("claim.date-twice", date);

    public static Refusal ExtentNotPaid() => new("claim.extent-not-paid");

    public static Refusal HoursOutOfRange(int max) => new("claim.hours-out-of-range", max);

    public static Refusal KmOutOfRange(int max) => new("claim.km-out-of-range", max);

    public static Refusal AmountOutOfRange(Money max) => new("claim.amount-out-of-range", max);

    public static Refusal ClaimEmpty() => new("claim.empty");

    public static Refusal LostPayNotStated() => new("claim.lost-pay-not-stated");

    public static Refusal DayRuleMissing(DateOnly date) => new("claim.day-rule-missing", date);

    public static Refusal JourneyMissing(DateOnly date) => new("claim.journey-missing", date);

    public static Refusal ReturnBeforeDeparture(DateOnly date) => new("claim.return-before-departure", date);

    public static Refusal SessionOutsideJourney(DateOnly date, TimeOnly start, TimeOnly end) =>
        new("claim.session-outside-journey", date, start, end);

    public static Refusal ExtentReasonMissing(DateOnly date) => new("claim.extent-reason-missing", date);

    public static Refusal RateMissing(DateOnly date) => new("claim.rate-missing", date);

    public static Refusal LostHoursMissing(DateOnly date) => new("claim.lost-hours-missing", date);

    public static Refusal LostRateMissing(DateOnly date) => new("claim.lost-rate-missing", date);

    public static Refusal LostPayNotPaid(DateOnly date) => new("claim.lost-pay-not-paid", date);

    public static Refusal YearlyIncomeMissing(DateOnly date) => new("claim.yearly-income-missing", date);

    public static Refusal SelfEmployedNotReckoned(DateOnly date) => new("claim.self-employed-not-reckoned", date);

    public static Refusal JourneyTooShort(DateOnly date, decimal least) => new("claim.journey-too-short", date, least);

    public static Refusal FiledTooLate(DateOnly date, DateOnly lastDay) => new("claim.filed-too-late", date, lastDay);

    public static Refusal RateNotDecided() => new("claim.rate-not-decided");

    public static Refusal EmployerMissing(DateOnly date) => new("claim.employer-missing", date);

    public static Refusal KmMissing(DateOnly date) => new("claim.km-missing", date);

    public static Refusal RouteMissing(DateOnly date) => new("claim.route-missing", date);

    public static Refusal CarRateMissing(DateOnly date) => new("claim.car-rate-missing", date);

    public static Refusal AmountMissing(DateOnly date) => new("claim.amount-missing", date);

    public static Refusal NotWaitingForReview() => new("claim.not-waiting-for-review");

    public static Refusal NotWaitingForAttest() => new("claim.not-waiting-for-attest");

    public static Refusal NotReturnable() => new("claim.not-returnable");

    public static Refusal ReturnReasonMissing() => new("claim.return-reason-missing");

    public static Refusal PayeeAtGate() => new("claim.payee-at-gate");

    public static Refusal CoLeaderMayNotReview() => new("claim.co-leader-may-not-review");

    public static Refusal CoLeaderMayNotAttest() => new("claim.co-leader-may-not-attest");

    public static Refusal OtherGatePassed() => new("claim.other-gate-passed");

    public static Refusal NotAtThisGate() => new("claim.not-at-this-gate");

    public static Refusal ClaimChangedMeanwhile() => new("claim.changed-meanwhile");

    public static Refusal NobodyMayReview() => new("claim.nobody-may-review");

    public static Refusal NobodyMayAttest() => new("claim.nobody-may-attest");

    public static Refusal NobodyHasMandate(string costCentre, Money gross) => new("claim.nobody-has-mandate", costCentre, gross);

    public static Refusal StarterAtGate() => new("claim.starter-at-gate");

    public static Refusal NotStoppable() => new("claim.not-stoppable");

    public static Refusal NotOnHold() => new("claim.not-on-hold");

    public static Refusal StopReasonMissing() => new("claim.stop-reason-missing");

    public static Refusal NotWithdrawable() => new("claim.not-withdrawable");

    public static Refusal ControlMissing() => new("claim.control-missing");

    public static Refusal ControlNoteMissing() => new("claim.control-note-missing");

    public static Refusal CorrectionIsWhole() => new("claim.correction-is-whole");

    public static Refusal RunEmpty() => new("run.empty");

    public static Refusal PayDayBeforeCutOff() => new("run.pay-day-before-cut-off");

    public static Refusal ClaimNotAttested(string number) => new("run.claim-not-attested", number);

    public static Refusal ClaimAlreadyInRun(string number) => new("run.claim-already-in-run", number);

    public static Refusal ClaimOfOtherRegion(string number) => new("run.claim-of-other-region", number);

    public static Refusal ClaimAfterCutOff(string number, DateOnly cutOff) => new("run.claim-after-cut-off", number, cutOff);

    /// <summary>Paid by hand, so that neither name nor number stands in a file.</summary>
    public static Refusal PayeeProtected(string number) => new("run.payee-protected", number);

    public static Refusal PayeeMayNotMakeRun(string number) => new("run.payee-may-not-make", number);

    public static Refusal AttesterMayNotMakeRun(string number) => new("run.attester-may-not-make", number);

    public static Refusal ReviewerMayNotMakeRun(string number) => new("run.reviewer-may-not-make", number);

    public static Refusal StarterMayNotMakeRun(string number) => new("run.starter-may-not-make", number);

    public static Refusal RunAlreadyPaid() => new("run.already-paid");

    public static Refusal RunHasOtherClaims(int expected, int found) => new("run.has-other-claims", expected, found);

    public static Refusal PaymentDiffers(string payee, Money expected, Money found) =>
        new("run.payment-differs", payee, expected, found);
}
