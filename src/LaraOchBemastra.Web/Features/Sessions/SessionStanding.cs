using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>How a session stands for the one who logs it.</summary>
public enum SessionStanding
{
    Planned = 1,
    Unlogged = 2,
    Started = 3,
    Signed = 4,
    Cancelled = 5,

    /// <summary>One of two has signed.</summary>
    HalfSigned = 6,
}

public static class SessionStandings
{
    public static SessionStanding Of(SessionState state, LogState? log, DateOnly date, DateOnly today) => log switch
    {
        LogState.Signed => SessionStanding.Signed,
        LogState.HalfSigned => SessionStanding.HalfSigned,
        LogState.Open => SessionStanding.Started,
        _ when state == SessionState.Cancelled => SessionStanding.Cancelled,
        _ => date < today ? SessionStanding.Unlogged : SessionStanding.Planned,
    };
}
