using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.Corrections;

/// <summary>What was paid, day by day, beside what should have been, and the difference once it has been reckoned.</summary>
public sealed record Correction
{
    public required ClaimChain Chain { get; init; }

    public required IReadOnlyList<SettledDay> Days { get; init; }

    public required ClaimRules Rules { get; init; }

    public required CorrectClaim Form { get; init; }

    /// <summary>Why nothing can be corrected now; none when it can.</summary>
    public required Refusal? WhyNot { get; init; }

    /// <summary>The payee's own page leads back to her claim, the others' to the gate's.</summary>
    public required string Back { get; init; }

    /// <summary>The correction as it would be; none while something keeps it from being reckoned.</summary>
    public HonorariumClaim? Preview { get; init; }

    /// <summary>A correction that was returned is filled in anew.</summary>
    public bool Again => Chain.Last.State == ClaimState.Returned;

    public HonorariumClaim Claim => Chain.First;

    public IEnumerable<SelectListItem> ExtentsOf(ClaimDay day, EnumWords words) => Enum.GetValues<HonorariumExtent>()
        .Where(extent => Rules.Knows(day, extent)).Select(extent => new SelectListItem(words[extent], extent.ToString()));

    /// <summary>What can have been forgotten on a day; a vehicle only where the region has a price for it.</summary>
    public IEnumerable<SelectListItem> KindsOf(ClaimDay day, EnumWords words) => Enum.GetValues<ClaimLineKind>()
        .Where(kind => kind.IsStated()
            && (kind != ClaimLineKind.LostEarnings || Rules.Settings.LostEarnings(day.Date) != LostEarningsMode.None)
            && (kind.PerKm() is not { } price || Rules.Rates.On(day.Date, price) is not null))
        .Select(kind => new SelectListItem(words[kind], kind.ToString()));

    /// <summary>The region has said what an hour of a self-employed person is.</summary>
    public bool SelfEmployed(ClaimDay day) => Rules.Settings.HourOf(Money.Kronor(1), day.Date) is not null;

    /// <summary>Its price is the region's, so only the quantity can have been wrong.</summary>
    public static bool IsPriced(ClaimLine line) => line.Kind.IsByKm();

    /// <summary>The name of its quantity among the feature's texts.</summary>
    public static string QuantityName(ClaimLine line)
    {
        if (line.Kind == ClaimLineKind.LostEarnings)
        {
            return "Line.Hours";
        }

        return IsPriced(line) ? "Line.Kilometres" : "Line.Count";
    }

    public static bool HasQuantity(ClaimLine line) => !line.Kind.IsReceipted() || line.Quantity != 1;

    /// <param name="db">The store.</param>
    /// <param name="viewer">The payee, or one who begins it for her.</param>
    /// <param name="id">Any claim of the chain.</param>
    /// <param name="typed">None when the page is opened.</param>
    public static async Task<Correction?> LoadAsync(PortalDb db, Viewer viewer, Guid id, CorrectClaim? typed)
    {
        if (await ClaimChains.LoadAsync(db.For(viewer).CorrectableClaims, id) is not { } chain)
        {
            return null;
        }

        db.ChangeTracker.Clear();
        var rules = await db.ClaimRulesAsync(chain.First.RegionId);
        var days = chain.Days();
        var asked = chain.Last.State == ClaimState.Returned ? chain.Last.WhyNotRemake(viewer.AccountId) : chain.WhyNotCorrect();
        var entry = typed?.Entry();
        var form = typed ?? CorrectClaim.Of(days, chain.Last.State == ClaimState.Returned ? chain.SaidBefore() : null);
        form.LeaveRoom(days);
        return new Correction
        {
            Chain = chain,
            Days = days,
            Rules = rules,
            Form = form,
            WhyNot = asked,
            Back = chain.First.PayeeAccountId == viewer.AccountId ? $"/claims/{id}" : $"/review/{id}",
            Preview = asked is null && entry is not null && chain.WhyNotMake(entry, rules) is null ? chain.Preview(entry, rules) : null,
        };
    }
}
