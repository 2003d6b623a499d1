using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Runs are numbered through all regions, vouchers by region and year (R-RUN-4); asked inside the transaction that takes the
/// number, so that none is skipped, and unique indexes tell two that took the same at once.
/// </summary>
public static class RunNumbers
{
    public static async Task<int> NextRunNumberAsync(this PortalDb db) =>
        1 + (await db.Set<PayoutRun>().MaxAsync(run => (int?)run.Number) ?? 0);

    /// <param name="db">The store.</param>
    /// <param name="regionId">The region.</param>
    /// <param name="payDay">Its year is the voucher's.</param>
    public static async Task<int> NextVoucherAsync(this PortalDb db, Guid regionId, DateOnly payDay) =>
        1 + (await db.Set<PayoutRunPayment>().Where(payment => payment.RegionId == regionId && payment.VoucherYear == payDay.Year)
            .MaxAsync(payment => (int?)payment.VoucherNumber) ?? 0);
}
