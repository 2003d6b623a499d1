namespace LaraOchBemastra.Domain.Common;

/// <summary>Whole days, both ends included; an open end holds until further notice.</summary>
public readonly record struct DateSpan(DateOnly From, DateOnly? Until)
{
    public bool Contains(DateOnly day) => day >= From && (Until is null || day <= Until);

    public bool Overlaps(DateSpan other) =>
        From <= (other.Until ?? DateOnly.MaxValue) && other.From <= (Until ?? DateOnly.MaxValue);
}

/// <summary>
/// A row that holds from a date until the next row of its kind: overlap and gap cannot be written (rule R-DATED-1).
/// </summary>
public interface IDated
{
    DateOnly ValidFrom { get; }
}

public static class DatedRows
{
    /// <summary>The row in force on a day, or none when the first row begins later.</summary>
    public static T? On<T>(this IEnumerable<T> rows, DateOnly day)
        where T : class, IDated =>
        rows.Where(row => row.ValidFrom <= day).MaxBy(row => row.ValidFrom);
}
