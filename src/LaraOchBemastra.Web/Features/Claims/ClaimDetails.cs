using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>A claim as a pay slip that explains itself. What the employer pays on top is not for the payee and not here.</summary>
public sealed class ClaimDetails
{
    public required HonorariumClaim Claim { get; init; }

    public required SaveClaim Form { get; init; }

    public required string CourseTitle { get; init; }

    public required ClaimRules Rules { get; init; }

    public required ClaimCalculation Calculation { get; init; }

    /// <summary>Reckoned for today; of no meaning once a run pays the claim.</summary>
    public required TaxEstimate Estimate { get; init; }

    /// <summary>What the run pays; none before.</summary>
    public required FrozenPay? Frozen { get; init; }

    /// <summary>Payroll refused to pay it, and no other run does yet.</summary>
    public required bool Unpaid { get; init; }

    public required IReadOnlyList<ClaimGap> Missing { get; init; }

    /// <summary>Payroll does not know yet whom to pay.</summary>
    public required bool IdentityMissing { get; init; }

    /// <summary>Nobody is left who may review or attest.</summary>
    public required Refusal? Stuck { get; init; }

    /// <summary>Rates of this claim that are probably out of date.</summary>
    public required IReadOnlyList<HonorariumRate> OldRates { get; init; }

    /// <summary>Days whose log was changed since the claim was filled in from it.</summary>
    public required IReadOnlyList<ChangedDay> ChangedDays { get; init; }

    /// <summary>When the money is expected.</summary>
    public required ExpectedPay? Expected { get; init; }

    /// <summary>What she has said of her tax, as it holds on the day.</summary>
    public required PayeeFacts Payee { get; init; }

    /// <summary>The claim it follows, and those that follow it.</summary>
    public required IReadOnlyList<RelatedClaim> Related { get; init; }

    public required Refusal? WhyNotWithdraw { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>After payment something can be corrected, where no correction is on its way.</summary>
    public bool Correctable => Claim.State == ClaimState.Paid
        && !Related.Any(other => !other.Before && other.Origin == ClaimOrigin.Correction && other.State.IsLive());

    /// <summary>A correction that came back is made anew.</summary>
    public bool ToCorrectAgain => Claim.State == ClaimState.Returned && Claim.Origin == ClaimOrigin.Correction && Claim.StartedBy is null;

    public bool Editable => Claim.IsEditable;

    /// <summary>None where payroll decides.</summary>
    public Money? Tax => Frozen is { } frozen ? frozen.Share.Tax : Estimate.Tax;

    public Money Net => Frozen?.Share.Net ?? Estimate.Net;

    public TaxRule? TaxRule => Frozen is { } frozen ? frozen.Rule : Estimate.TaxRule;

    public bool Invoiced => Frozen?.Payment.IsInvoiced ?? Estimate.Withheld.Status == TaxStatus.BusinessTax;

    public bool Ready => Editable && Missing.Count == 0 && !IdentityMissing;

    public IEnumerable<ClaimDay> Days => Claim.Days.OrderBy(day => day.Date);

    public IEnumerable<ReckonedLine> LinesOf(ClaimDay day) => Calculation.Lines.Where(line => line.Day == day);

    /// <summary>Only once she has said that she lost pay, and where the region pays for it.</summary>
    public bool MayAddLostPay(ClaimDay day) => Claim.DidLosePay && Rules.Settings.LostEarnings(day.Date) != LostEarningsMode.None;

    /// <summary>Travel she may add; a vehicle only where the region has a price for it.</summary>
    public IEnumerable<ClaimLineKind> TravelOf(ClaimDay day) => Enum.GetValues<ClaimLineKind>().Where(kind =>
        kind.IsTravel() && kind.IsStated() && (kind.PerKm() is not { } price || Rules.Rates.On(day.Date, price) is not null));

    public IEnumerable<SelectListItem> ExtentsOf(ClaimDay day, EnumWords words) =>
        Enum.GetValues<HonorariumExtent>().Where(extent => Rules.Knows(day, extent)).Select(extent => new SelectListItem(words[extent], extent.ToString()));

    public bool LostPayIsPaid => Claim.DidLosePay || Claim.Days.Any(day => Rules.Settings.LostEarnings(day.Date) != LostEarningsMode.None);

    /// <summary>The day whose journey the others can take over, the first that asks for one.</summary>
    public ClaimDay? FirstJourney => Days.FirstOrDefault(Rules.NeedsJourney);

    public bool MayCopyTravel => Days.Count(day => Rules.NeedsJourney(day) && (day.Departure is null || day == FirstJourney)) > 1;

    /// <summary>Dates filed after the deadline, where the region only warns; where it refuses they are among what is missing.</summary>
    public IEnumerable<(ClaimDay Day, DateOnly LastDay)> Late =>
        Editable ? Claim.Late(Rules).Where(late => !Rules.Settings.LateIsRefused(late.Day.Date)) : [];

    public DateTime Local(DateTime utc) => LocalTime.FromUtc(utc, TimeZone);

    /// <param name="db">The store.</param>
    /// <param name="viewer">The payee.</param>
    /// <param name="id">The claim.</param>
    /// <param name="typed">What could not be saved.</param>
    public static async Task<ClaimDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id, SaveClaim? typed)
    {
        if (await db.For(viewer).OwnClaims.WithParts().AsNoTracking().SingleOrDefaultAsync(claim => claim.Id == id) is not { } claim)
        {
            return null;
        }

        // In memory only, so that the page shows what sending would give, also when a rate was confirmed meanwhile.
        var rules = await db.ClaimRulesAsync(claim.RegionId);
        claim.Reckon(rules);
        var today = db.Clock.Today(viewer.TimeZone);
        var region = await db.For(viewer).Regions.AsNoTracking().SingleAsync();
        var payDay = PayDay(claim, viewer, today);
        var payee = (await db.PayeeFactsAsync([claim.LeaderId], payDay, claim.RunId)).GetValueOrDefault(claim.LeaderId) ?? new PayeeFacts();
        var form = typed ?? SaveClaim.Of(claim);
        form.Days.AddRange(claim.Days.Where(day => !form.Days.Exists(one => one.DayId == day.Id)).Select(SaveDay.Of));
        return new ClaimDetails
        {
            Claim = claim,
            Form = form,
            CourseTitle = await db.For(viewer).Groups.Where(group => group.Id == claim.GroupId).Select(group => group.Title).FirstOrDefaultAsync() ?? string.Empty,
            Rules = rules,
            Calculation = ClaimCalculation.Of(claim, rules),
            Estimate = TaxEstimate.Of(ClaimSums.Of(claim.Lines), await db.PaymentRulesAsync(claim.RegionId), payDay, payee with { BirthYear = null }),
            Frozen = await FrozenPay.LoadAsync(db, claim),
            Unpaid = await db.For(viewer).OwnUnpaidClaims.AnyAsync(one => one.Id == claim.Id),
            Missing = claim.IsEditable ? claim.Missing(rules) : [],
            IdentityMissing = !await IdentityKnownAsync(db, viewer),
            Stuck = (await GateKeepers.LoadAsync(db, claim.RegionId, today)).WhyStuck(claim, region.CoLeaderMayReview),
            OldRates = Old(claim, rules, today),
            ChangedDays = await ChangedDay.LoadAsync(db, viewer, claim),
            Expected = await ExpectedPay.OfAsync(db, claim, region, today),
            Payee = payee,
            Related = await RelatedClaim.LoadAsync(db.For(viewer).OwnClaims, claim),
            WhyNotWithdraw = claim.WhyNotWithdraw(viewer.AccountId),
            TimeZone = viewer.TimeZone,
        };
    }

    /// <summary>The year of birth is stored together with the number; asking for it opens no envelope.</summary>
    public static Task<bool> IdentityKnownAsync(PortalDb db, Viewer viewer) =>
        db.For(viewer).PayeeDetails.AnyAsync(details => details.BirthYear != null);

    private static DateOnly PayDay(HonorariumClaim claim, Viewer viewer, DateOnly today) =>
        claim.PaidAt is { } paid ? DateOnly.FromDateTime(LocalTime.FromUtc(paid, viewer.TimeZone)) : today;

    private static IReadOnlyList<HonorariumRate> Old(HonorariumClaim claim, ClaimRules rules, DateOnly today)
    {
        var used = claim.Lines.Select(line => rules.Rates.Find(line.RateId)?.Kind).ToHashSet();
        return claim.IsEditable ? [.. rules.Rates.OlderThanTwelveMonths(today).Where(rate => used.Contains(rate.Kind))] : [];
    }
}

internal static class ClaimParts
{
    public static IQueryable<HonorariumClaim> WithParts(this IQueryable<HonorariumClaim> claims) =>
        claims.Include(claim => claim.Days).Include(claim => claim.Lines).Include(claim => claim.Parties).AsSplitQuery();
}
