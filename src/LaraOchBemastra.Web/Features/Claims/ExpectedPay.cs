using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>When a claim is expected to be paid.</summary>
/// <param name="PayDay">The day.</param>
/// <param name="AttestedBy">Until when it has to be attested for that; none once it is.</param>
public sealed record ExpectedPay(DateOnly PayDay, DateOnly? AttestedBy)
{
    /// <returns>None before the claim is sent, after it is paid, and where nobody can say.</returns>
    public static async Task<ExpectedPay?> OfAsync(PortalDb db, HonorariumClaim claim, Region region, DateOnly today)
    {
        if (claim.State == ClaimState.InRun)
        {
            return await db.PayDayOfRunAsync(claim) is { } payDay ? new ExpectedPay(payDay, null) : null;
        }

        var calendar = await db.PayCalendarAsync(region);
        return claim.State switch
        {
            ClaimState.Submitted or ClaimState.Reviewed => new ExpectedPay(calendar.ExpectedPayDay(today), calendar.CutOffFor(today)),
            ClaimState.Attested => new ExpectedPay(Later(calendar, claim, region, today), null),
            _ => null,
        };
    }

    // One that missed its run is paid with the next.
    private static DateOnly Later(PayCalendar calendar, HonorariumClaim claim, Region region, DateOnly today)
    {
        var attested = claim.AttestedAt is { } at ? DateOnly.FromDateTime(LocalTime.FromUtc(at, region.TimeZone)) : today;
        var expected = calendar.ExpectedPayDay(attested);
        return expected >= today ? expected : calendar.NextRun(today).PayDay;
    }
}
