namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>What a dated row is on the day it is looked at.</summary>
public enum RowStanding
{
    Proposed = 1,
    Coming = 2,
    InForce = 3,
    Past = 4,
}

public static class RowStandings
{
    /// <param name="confirmed">By the second of two.</param>
    /// <param name="validFrom">The row's.</param>
    /// <param name="today">The region's.</param>
    /// <param name="inForce">Whether it is the one that holds today; asked only of rows that have begun.</param>
    public static RowStanding Of(bool confirmed, DateOnly validFrom, DateOnly today, Func<bool> inForce)
    {
        if (!confirmed)
        {
            return RowStanding.Proposed;
        }

        if (validFrom > today)
        {
            return RowStanding.Coming;
        }

        return inForce() ? RowStanding.InForce : RowStanding.Past;
    }
}
