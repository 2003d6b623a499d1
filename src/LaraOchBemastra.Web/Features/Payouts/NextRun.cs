using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>What a cost centre pays in a run.</summary>
public sealed record CentreSum(string CostCentre, int ClaimCount, int PayeeCount, Money Gross)
{
    public static CentreSum Of(IGrouping<string, HonorariumClaim> centre) => new(
        centre.Key, centre.Count(), centre.Select(claim => claim.LeaderId).Distinct().Count(), centre.Sum(claim => claim.Gross));
}

/// <summary>What a run made now would hold, and what it would leave out and why.</summary>
public sealed record NextRun(
    DateOnly CutOff,
    DateOnly PayDay,
    IReadOnlyList<HonorariumClaim> Shown,
    int ClaimCount,
    int PayeeCount,
    Money Gross,
    IReadOnlyList<Refusal> LeftOut,
    int NotAttested,
    IReadOnlyList<string> WithoutNumber,
    int Page)
{
    /// <summary>More sentences than this help nobody; the rest are counted.</summary>
    public const int LeftOutShown = 25;

    public bool ByHand { get; init; }

    /// <summary>Claims of those who are paid by hand or, in a run by hand, of all others.</summary>
    public int OtherWay { get; init; }

    /// <summary>By cost centre, in the order of their codes.</summary>
    public IReadOnlyList<CentreSum> Centres { get; init; } = [];

    /// <summary>Claims on hold, whatever they waited for before.</summary>
    public int Held { get; init; }

    /// <summary>Claims that wait for a rate that is announced and not decided.</summary>
    public int WaitForRate { get; init; }

    public bool LeavesAnythingOut => LeftOut.Count + NotAttested + Held + WaitForRate > 0;

    /// <summary>Files that the run would not get, and the codes they lack.</summary>
    public IReadOnlyList<LackingFile> Lacking { get; init; } = [];

    public static async Task<NextRun> LoadAsync(PortalDb db, Viewer viewer, RunDates form, int page)
    {
        var may = db.For(viewer);
        var region = await may.Regions.AsNoTracking().SingleAsync();
        var (cutOff, payDay) = Dates(form, await db.PayCalendarAsync(region), db.Clock.Today(region.TimeZone));
        var claims = await may.PayableClaims.AsNoTracking().Where(claim => claim.RegionId == region.Id)
            .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery().OrderBy(claim => claim.Number).ToListAsync();
        var order = new PayoutRunOrder(0, viewer.AccountId, cutOff, payDay, ByHand: form.ByHand);
        var payees = await db.PayeeFactsAsync([.. claims.Select(claim => claim.LeaderId).Distinct()], payDay);
        var otherWay = claims.Where(claim => PayoutRun.WhyOtherWay(claim, order, payees.GetValueOrDefault(claim.LeaderId)) is not null).ToHashSet();
        var asked = claims.Where(claim => !otherWay.Contains(claim))
            .Select(claim => (Claim: claim, WhyNot: PayoutRun.WhyNotTake(claim, order, region))).ToList();
        var taken = asked.Where(one => one.WhyNot is null).Select(one => one.Claim).ToList();
        var known = await may.ClaimedPayees.Where(payee => payee.BirthYear != null).Select(payee => payee.LeaderId).ToHashSetAsync();
        var waiting = await may.GateClaims.Where(claim => claim.RegionId == region.Id
                && (claim.State == ClaimState.Submitted || claim.State == ClaimState.Reviewed || claim.State == ClaimState.OnHold))
            .Select(claim => new { claim.State, Rate = claim.Lines.Any(line => line.Provisional) })
            .GroupBy(claim => claim).Select(group => new { group.Key.State, group.Key.Rate, Count = group.Count() }).ToListAsync();
        var at = Math.Clamp(page, 1, Math.Max(1, (taken.Count + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        return new NextRun(
            cutOff,
            payDay,
            [.. taken.Skip((at - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)],
            taken.Count,
            taken.Select(claim => claim.LeaderId).Distinct().Count(),
            taken.Sum(claim => claim.Gross),
            [.. asked.Select(one => one.WhyNot).OfType<Refusal>()],
            waiting.Where(one => !one.Rate && one.State != ClaimState.OnHold).Sum(one => one.Count),
            [.. taken.Where(claim => !known.Contains(claim.LeaderId)).Select(claim => claim.PayeeName).Distinct()],
            at)
        {
            ByHand = form.ByHand,
            Centres = [.. taken.GroupBy(claim => claim.CostCentre).OrderBy(centre => centre.Key, StringComparer.Ordinal).Select(CentreSum.Of)],
            Held = waiting.Where(one => one.State == ClaimState.OnHold).Sum(one => one.Count),
            WaitForRate = waiting.Where(one => one.Rate && one.State != ClaimState.OnHold).Sum(one => one.Count),
            OtherWay = otherWay.Count,
            Lacking = form.ByHand ? [] : LackingFile.Of(await db.BookingGapsAsync(region, payDay), taken),
        };
    }

    // Without a row of the region's own a run takes what is attested today.
    private static (DateOnly CutOff, DateOnly PayDay) Dates(RunDates form, PayCalendar calendar, DateOnly today)
    {
        var proposed = calendar.IsDecided(today) ? calendar.NextRun(today).CutOff : today;
        var cutOff = MakeRun.IsSensible(form.CutOff) ? form.CutOff!.Value : proposed;
        return (cutOff, MakeRun.IsSensible(form.PayDay) ? form.PayDay!.Value : calendar.ExpectedPayDay(cutOff));
    }
}
