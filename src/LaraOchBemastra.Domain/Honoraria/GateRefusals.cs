using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Every "no" of mandates, deputies, corrections and the region's choices about its gates.</summary>
public static class GateRefusals
{
    public static Refusal NoMandate(string costCentre) => new("gate.no-mandate", costCentre);

    public static Refusal OverMandate(Money limit, Money gross) => new("gate.over-mandate", limit, gross);

    public static Refusal MandateForOneself() => new("gate.mandate-for-oneself");

    public static Refusal MandateSourceMissing() => new("gate.mandate-source-missing");

    public static Refusal MandateExists(DateOnly validFrom) => new("gate.mandate-exists", validFrom);

    public static Refusal DeputyOfOneself() => new("gate.deputy-of-oneself");

    public static Refusal DeputyEndsBeforeItBegins() => new("gate.deputy-ends-before-it-begins");

    public static Refusal DeputyHasEnded(DateOnly until) => new("gate.deputy-has-ended", until);

    public static Refusal PercentOutOfRange(int least, int most) => new("gate.percent-out-of-range", least, most);

    public static Refusal NotPaidYet() => new("correction.not-paid-yet");

    public static Refusal CorrectionOpen(string number) => new("correction.open", number);

    public static Refusal CorrectionReasonMissing() => new("correction.reason-missing");

    public static Refusal EndsBeforeItBegins(DateOnly date) => new("correction.ends-before-it-begins", date);

    public static Refusal NothingCorrected() => new("correction.nothing-corrected");
}
