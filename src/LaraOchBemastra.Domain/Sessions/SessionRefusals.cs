using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

public static class SessionRefusals
{
    public static Refusal LogSigned() => new("log.signed");

    public static Refusal LogHalfSigned() => new("log.half-signed");

    public static Refusal ReasonNeeded() => new("log.reason-needed");

    public static Refusal NotYetHeld(DateOnly date) => new("log.not-yet-held", date);

    public static Refusal LeaderTimesMissing() => new("log.times-missing");

    public static Refusal NoLeaderPresent() => new("log.no-leader");

    public static Refusal OnlyOneLeader() => new("log.only-one-leader");

    public static Refusal MoreThanOneLeader() => new("log.more-than-one-leader");

    public static Refusal BothWrote() => new("log.both-wrote");

    public static Refusal SignedAlready() => new("log.signed-already");

    public static Refusal SignerWasNotThere() => new("log.signer-was-not-there");

    public static Refusal NotHalfSigned() => new("log.not-half-signed");

    public static Refusal NotSigned() => new("log.not-signed");

    public static Refusal WordNeeded() => new("log.word-needed");

    public static Refusal RemindedAlready(DateOnly on) => new("log.reminded-already", on);

    public static Refusal RemindFirst() => new("log.remind-first");

    public static Refusal TooEarlyToSignFor(DateOnly from) => new("log.too-early-to-sign-for", from);

    public static Refusal NothingToConfirm() => new("log.nothing-to-confirm");

    public static Refusal DaysOutOfRange(int fewest, int most) => new("log.days-out-of-range", fewest, most);
}
