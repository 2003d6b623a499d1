using System.Globalization;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Rule R-GROUP-8: a course's code is the year and a running number within its region (<c>26-0012</c>). It stands on
/// payroll's forms and in mail, so it never tells of a condition.
/// </summary>
public static class CourseCodes
{
    /// <summary>The next free code of the region's year; asked inside the transaction that uses it.</summary>
    public static async Task<string> NextAsync(PortalDb db, Guid regionId, DateOnly today)
    {
        var year = (today.Year % 100).ToString("00", CultureInfo.InvariantCulture) + "-";
        var last = await db.Set<Group>()
            .Where(group => group.RegionId == regionId && group.Code.StartsWith(year) && group.Code.Length == 7)
            .MaxAsync(group => (string?)group.Code);
        var number = last is null ? 0 : int.Parse(last.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture);
        return $"{year}{(number + 1).ToString("0000", CultureInfo.InvariantCulture)}";
    }
}
