using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

public static class SessionRefusals
{
    public static Refusal LogSigned() => new("log.signed");

    public static Refusal ReasonNeeded() => new("log.reason-needed");

    public static Refusal NotYetHeld(DateOnly date) => new("log.not-yet-held", date);

    public static Refusal LeaderTimesMissing() => new("log.times-missing");

    public static Refusal NoLeaderPresent() => new("log.no-leader");

    public static Refusal OnlyOneLeader() => new("log.only-one-leader");

    public static Refusal MoreThanOneLeader() => new("log.more-than-one-leader");

    public static Refusal BothWrote() => new("log.both-wrote");
}
