using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Runs are numbered through all regions; the unique index tells two that took the same number at once.</summary>
public static class RunNumbers
{
    public static async Task<int> NextRunNumberAsync(this PortalDb db) =>
        1 + (await db.Set<PayoutRun>().MaxAsync(run => (int?)run.Number) ?? 0);
}
