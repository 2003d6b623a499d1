using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Review;

public enum ReviewOrder
{
    OldestFirst = 1,
    NewestFirst = 2,
    ByPayee = 3,
}

/// <summary>What the queue's address says.</summary>
public sealed class ReviewFilter
{
    public Guid? Unit { get; set; }

    public ReviewOrder? Order { get; set; }

    /// <summary>Submitted, reviewed or on hold; those that can be acted on when none.</summary>
    public ClaimState? State { get; set; }

    public int Page { get; set; } = 1;
}

/// <summary>A claim in the queue; <paramref name="WhyNot"/> says why this person may not touch it.</summary>
public sealed record ReviewRow(HonorariumClaim Claim, string Unit, DateOnly Sent, Refusal? WhyNot, Refusal? Stuck);

/// <summary>Claims that wait at the viewer's gates.</summary>
public sealed record ReviewQueue(
    IReadOnlyList<ReviewRow> Rows, int Total, int Mine, int Page, ReviewFilter Filter, IReadOnlyList<SelectListItem> Units)
{
    public Guid? Unit => Filter.Unit;

    public ReviewOrder? Order => Filter.Order;

    public ClaimState? State => Filter.State;

    public static IReadOnlyList<ClaimState> States { get; } = [ClaimState.Submitted, ClaimState.Reviewed, ClaimState.OnHold];

    /// <summary>Key of the sentence that says how many wait for this person.</summary>
    public string Lead => Mine switch
    {
        0 => "Queue.NothingForYou",
        1 => "Queue.OneForYou",
        _ => "Queue.SomeForYou",
    };

    public static async Task<ReviewQueue> LoadAsync(PortalDb db, Viewer viewer, ReviewFilter filter)
    {
        var may = db.For(viewer);
        var waiting = may.WaitingClaims.AsNoTracking().Where(claim => claim.RegionId == viewer.RegionId);
        var region = await may.Regions.AsNoTracking().SingleAsync();
        var keepers = await GateKeepers.LoadAsync(db, region.Id, db.Clock.Today(region.TimeZone));
        var units = await may.Units.Where(unit => waiting.Any(claim => claim.UnitId == unit.Id))
            .OrderBy(unit => unit.Name).Select(unit => new { unit.Id, unit.Name }).ToListAsync();
        var chosen = filter.Unit is { } only ? waiting.Where(claim => claim.UnitId == only) : waiting;
        chosen = filter.State is { } state ? chosen.Where(claim => claim.State == state) : chosen;
        var total = await chosen.CountAsync();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var rows = await Sorted(chosen, filter.Order).Skip((page - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
            .Include(claim => claim.Parties).Include(claim => claim.Lines).AsSplitQuery().ToListAsync();
        return new ReviewQueue(
            [.. rows.Select(claim => new ReviewRow(
                claim,
                units.Find(unit => unit.Id == claim.UnitId)?.Name ?? string.Empty,
                DateOnly.FromDateTime(LocalTime.FromUtc(claim.SubmittedAt ?? claim.CreatedAt, region.TimeZone)),
                WhyNot(claim, viewer.AccountId, region.CoLeaderMayReview, keepers.Attest),
                keepers.WhyStuck(claim, region.CoLeaderMayReview)))],
            total,
            await Free(chosen, viewer.AccountId, region.CoLeaderMayReview).CountAsync(),
            page,
            filter,
            [.. units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString(), unit.Id == filter.Unit))]);
    }

    /// <summary>The oldest claim that this person may act on, so that one follows the other.</summary>
    public static async Task<Guid?> NextAsync(PortalDb db, Viewer viewer, Guid after)
    {
        var coLeaderMayReview = await db.For(viewer).Regions.Select(region => region.CoLeaderMayReview).SingleAsync();
        var waiting = db.For(viewer).WaitingClaims.Where(claim => claim.Id != after && claim.RegionId == viewer.RegionId);
        return await Sorted(Free(waiting, viewer.AccountId, coLeaderMayReview), ReviewOrder.OldestFirst)
            .Select(claim => (Guid?)claim.Id).FirstOrDefaultAsync();
    }

    /// <summary>The gate at which a claim waits, asked of the claim itself.</summary>
    internal static Refusal? WhyNot(HonorariumClaim claim, Guid account, bool coLeaderMayReview, AttestRules attest) =>
        claim.State == ClaimState.OnHold ? claim.WhyNotRelease(account, coLeaderMayReview)
        : claim.State == ClaimState.Reviewed ? claim.WhyNotAttest(account, attest) : claim.WhyNotReview(account, coLeaderMayReview);

    // The claims' own rule in the store's words: who has no part yet may act, and the co-leader where she may review.
    private static IQueryable<HonorariumClaim> Free(IQueryable<HonorariumClaim> claims, Guid account, bool coLeaderMayReview) =>
        claims.Where(claim => claim.State != ClaimState.OnHold && !claim.Parties.Any(party => party.AccountId == account
            && !(coLeaderMayReview && party.Part == ClaimPart.CoLeader && claim.State == ClaimState.Submitted)));

    private static IQueryable<HonorariumClaim> Sorted(IQueryable<HonorariumClaim> claims, ReviewOrder? order) => order switch
    {
        ReviewOrder.NewestFirst => claims.OrderByDescending(claim => claim.SubmittedAt).ThenBy(claim => claim.Id),
        ReviewOrder.ByPayee => claims.OrderBy(claim => claim.PayeeName).ThenBy(claim => claim.Number),
        _ => claims.OrderBy(claim => claim.SubmittedAt).ThenBy(claim => claim.Id),
    };
}
