using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Privacy;

public static class PrivacyRefusals
{
    public static Refusal MonthsMissing() => new("keep.months-missing");

    public static Refusal MonthsWrong(int most) => new("keep.months-wrong", most);

    public static Refusal DisposalMissing() => new("keep.disposal-missing");

    public static Refusal ApplicationMissing() => new("keep.application-missing");

    public static Refusal DecisionInTheFuture() => new("keep.decision-in-future");

    public static Refusal AppliedBeforeDecided() => new("keep.applied-before-decided");

    public static Refusal NothingDue() => new("keep.nothing-due");

    public static Refusal DueChanged() => new("keep.due-changed");

    public static Refusal AlreadyDecided() => new("erasure.already-decided");

    public static Refusal ReasonNeeded() => new("erasure.reason-needed");

    public static Refusal NotGranted() => new("erasure.not-granted");

    public static Refusal AlreadyAsked() => new("erasure.already-asked");
}
