using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>What the one button does.</summary>
internal static class Draft
{
    private const int Tries = 3;

    /// <summary>
    /// Makes the draft and answers with its address. Where several servers write, two drafts can be given one number or one
    /// session; the later one then looks again.
    /// </summary>
    /// <exception cref="RefusedException">The unit pays nothing, or nothing is left to claim.</exception>
    public static async Task<string> OnceAsync(PortalDb db, Viewer viewer, Guid groupId, string formKey)
    {
        var attempt = 1;
        while (true)
        {
            try
            {
                return await db.OnceAsync(viewer.AccountId, formKey, () => MakeAsync(db, viewer, groupId));
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
                attempt++;
            }
        }
    }

    private static async Task<string> MakeAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        // A course that is not hers, or has nothing left, answers alike.
        var claimable = (await ClaimableActivities.LoadAsync(db, viewer, groupId)).SingleOrDefault()
            ?? throw new RefusedException(HonorariaRefusals.NothingToClaim());
        Refusal.Guard(HonorariumClaim.WhyNotFile(claimable.Unit, [.. claimable.Activities]));
        var rules = await db.ClaimRulesAsync(claimable.Group.RegionId);
        var claim = HonorariumClaim.From(
            await ClaimableActivities.SourceAsync(db, viewer, claimable),
            claimable.Activities,
            await ClaimableActivities.NextNumberAsync(db, claimable.Group.RegionId, db.Clock.Today(viewer.TimeZone).Year),
            rules,
            db.Clock.GetUtcNow().UtcDateTime);
        if (await LastJourneyAsync(db, viewer, claim) is { } memory)
        {
            claim.TravelAsBefore(viewer.AccountId, memory, rules);
        }

        db.Add(claim);
        return $"/claims/{claim.Id}";
    }

    // Of the same course first, else of the unit it is at home at: the way to another unit is another way.
    private static async Task<TravelMemory?> LastJourneyAsync(PortalDb db, Viewer viewer, HonorariumClaim draft)
    {
        var last = await db.For(viewer).OwnClaims
            .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery().AsNoTracking()
            .Where(claim => claim.UnitId == draft.UnitId && claim.Days.Any(day => day.Departure != null && day.Return != null))
            .OrderByDescending(claim => claim.GroupId == draft.GroupId).ThenByDescending(claim => claim.CreatedAt)
            .FirstOrDefaultAsync();
        return last is null ? null : TravelMemory.Of(last);
    }
}
