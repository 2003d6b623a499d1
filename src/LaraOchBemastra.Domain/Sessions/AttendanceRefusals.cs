using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

public static class AttendanceRefusals
{
    public static Refusal IsSigned() => new("attendance.signed");

    public static Refusal NotSigned() => new("attendance.not-signed");

    public static Refusal TickInLog() => new("attendance.tick-in-log");

    public static Refusal ReasonNeeded() => new("attendance.reason-needed");

    public static Refusal SessionHasBegun() => new("apology.session-begun");

    public static Refusal SessionCancelled() => new("apology.session-cancelled");
}
