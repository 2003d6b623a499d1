using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Every "no" to taking a run back and to what payroll says of it.</summary>
public static class PayoutRefusals
{
    public static Refusal RunReversed() => new("run.reversed");

    public static Refusal RunIsReversal() => new("run.is-reversal");

    public static Refusal NothingToReverse() => new("run.nothing-to-reverse");

    public static Refusal ReversalAsked() => new("run.reversal-asked");

    public static Refusal ReversalNotAsked() => new("run.reversal-not-asked");

    public static Refusal ReversalReasonMissing() => new("run.reversal-reason-missing");

    public static Refusal ReversalSamePerson() => new("run.reversal-same-person");

    public static Refusal PayDayBeforeReversed(DateOnly payDay) => new("run.pay-day-before-reversed", payDay);

    public static Refusal NothingTold() => new("run.nothing-told");

    /// <summary>All files are there, or what they lacked is missing still.</summary>
    public static Refusal NoFileToMake() => new("run.no-file-to-make");

    public static Refusal FileToldBefore(DateTime at) => new("run.file-told-before", at);
}
