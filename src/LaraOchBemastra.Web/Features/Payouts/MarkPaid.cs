using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>That payroll has paid a run.</summary>
public sealed record MarkPaid(Refusal? Refusal)
{
    /// <summary>None when the run is not one this person may see.</summary>
    public static Task<MarkPaid?> MarkAsync(PortalDb db, Viewer viewer, int number) => db.WriteAsync(async () =>
    {
        var run = await db.For(viewer).PayoutRuns.Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Number == number);
        if (run is null)
        {
            return null;
        }

        var claims = await db.For(viewer).ClaimsOf(run.Id).Include(claim => claim.Lines).AsSplitQuery().ToListAsync();
        var refusal = run.WhyNotMarkPaid(viewer.AccountId, claims);
        if (refusal is null)
        {
            run.MarkPaid(viewer.AccountId, claims, db.Clock.GetUtcNow().UtcDateTime);
        }

        return new MarkPaid(refusal);
    });
}
