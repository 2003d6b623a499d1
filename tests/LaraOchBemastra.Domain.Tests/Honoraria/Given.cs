using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>A region that pays by the day with the 2022 amounts, one that pays by the hour, and the people of a claim.</summary>
internal static class Given
{
    public const string Reason = "Följde med en deltagare till bussen";

    public static readonly DateTime Now = new(2025, 11, 22, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly PayDay = new(2026, 1, 23);
    public static readonly DateOnly Thursday = new(2025, 11, 6);
    public static readonly Guid Payee = Guid.CreateVersion7();
    public static readonly Guid CoLeader = Guid.CreateVersion7();
    public static readonly Guid Reviewer = Guid.CreateVersion7();
    public static readonly Guid Attester = Guid.CreateVersion7();
    public static readonly Guid Payroll = Guid.CreateVersion7();
    public static readonly Region West = new(Guid.CreateVersion7(), "VGR", "Västra Götalandsregionen", Country.Sweden);
    public static readonly Region Bergen = new(Guid.CreateVersion7(), "HV", "Helse Vest", Country.Norway);

    public static DayRule FourHours { get; } =
        DayRule.ByDay(West.Id, new DateOnly(2022, 1, 1), DayBasis.DepartureToReturn, 240, assumed: true, "Regler för förtroendevalda");

    public static DayRule HalfHours { get; } =
        DayRule.ByHour(Bergen.Id, new DateOnly(2025, 5, 6), stepMinutes: 30, minimumMinutesOnSite: 60, assumed: false, "Helse Bergen");

    public static ClaimRules Rules { get; } = RulesWith();

    public static ClaimRules NorwegianRules { get; } =
        new(new HonorariumRates([ARate(RateKind.Hour, 355, HalfHours.ValidFrom, Bergen), ARate(RateKind.CarPerKm, 5, HalfHours.ValidFrom, Bergen)]), [HalfHours]);

    public static PaymentRules Payments { get; } = new(
        [ATaxRule(TaxKind.SideIncome, 30), ATaxRule(TaxKind.Sink, 25), ATaxRule(TaxKind.Sink, 22.5m, 2026), ATaxRule(TaxKind.Sink, 20, 2027)],
        [
            ContributionRule.Of(West.Id, new DateOnly(2025, 1, 1), new ContributionFigures(31.42m, 10.21m, 66, 1937), false, "SAL"),
            ContributionRule.Of(West.Id, new DateOnly(2026, 1, 1), new ContributionFigures(31.42m, 10.21m, 67, 1937), false, "SAL"),
            ContributionRule.Of(West.Id, new DateOnly(2026, 4, 1), new ContributionFigures(31.42m, 10.21m, 67, 1937, 22), false, "SFS 2026:100"),
        ]);

    public static ClaimRules RulesWith(params HonorariumRate[] more) => new(
        new HonorariumRates([
            ARate(RateKind.HalfDay, 931), ARate(RateKind.FullDay, 1863), ARate(RateKind.CarPerKm, 2.5m), .. more]),
        [FourHours]);

    public static TaxRule ATaxRule(TaxKind kind, decimal? percent, int year = 2022) => TaxRule.Of(
        West.Id, new DateOnly(year, 1, 1),
        new TaxFigures(kind, percent, kind == TaxKind.SideIncome ? Money.Kronor(100) : Money.Zero, Money.Kronor(1000)), assumed: false, "SFL");

    public static HonorariumRate ARate(RateKind kind, decimal kronor, DateOnly? from = null, Region? region = null)
    {
        var rate = AProposedRate(kind, kronor, from, region);
        rate.Confirm(Attester, Now);
        return rate;
    }

    public static HonorariumRate AProposedRate(RateKind kind, decimal kronor, DateOnly? from = null, Region? region = null) =>
        HonorariumRate.Propose(ARateEntry(kind, kronor, from, region), [], Payroll, Now);

    public static RateEntry ARateEntry(RateKind kind, decimal kronor, DateOnly? from = null, Region? region = null) => new(
        (region ?? West).Id, kind, Money.OreHalfUp(kronor), (region ?? West).Currency, from ?? new DateOnly(2022, 1, 1), "vgregion.se", "2022 års nivå");

    public static ClaimSource ASource(Guid? leader = null, Region? region = null, Guid? payee = null) => new(
        (region ?? West).Id, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "LB-2025-07",
        leader ?? Guid.CreateVersion7(), payee ?? Payee, "Åsa Öberg", "41200", "9010", (region ?? West).Currency, [CoLeader]);

    public static ClaimActivity AnActivity(DateOnly? date = null, string start = "13:00", string end = "15:30", bool onSite = true) => new(
        ClaimBasis.OfSession(Guid.CreateVersion7(), Guid.CreateVersion7(), 1), date ?? Thursday, Clock(start), Clock(end), onSite);

    public static HonorariumClaim AClaim(params ClaimActivity[] activities) =>
        HonorariumClaim.From(ASource(), activities.Length == 0 ? [AnActivity()] : activities, "VGR-2025-000001", Rules, Now);

    /// <summary>Left at 11.45 and home at 16.15: a full day.</summary>
    public static HonorariumClaim AFullDay(Guid? leader = null) => Filled(leader, "13:00", "15:30", "11:45", "16:15");

    /// <summary>An evening from 17.30 to 19.30 with a short way: half a day.</summary>
    public static HonorariumClaim AHalfDay(Guid? leader = null) => Filled(leader, "17:30", "19:30", "17:00", "20:00");

    public static HonorariumClaim Submitted(this HonorariumClaim claim)
    {
        claim.Submit(Payee, Rules, Now);
        return claim;
    }

    public static HonorariumClaim Reviewed(this HonorariumClaim claim)
    {
        claim.Submitted().Review(Reviewer, false, Now);
        return claim;
    }

    public static HonorariumClaim Attested(this HonorariumClaim claim)
    {
        claim.Reviewed().Attest(Attester, AttestRules.Open, Now);
        return claim;
    }

    public static HonorariumClaim Paid(HonorariumClaim claim) => Settle(claim.Submitted());

    /// <summary>Through both gates and a run, from submitted to paid.</summary>
    public static HonorariumClaim Settle(HonorariumClaim claim)
    {
        claim.Review(Reviewer, false, Now);
        claim.Attest(Attester, AttestRules.Open, Now);
        ARunOf(claim).MarkPaid(Payroll, [claim], Now);
        return claim;
    }

    public static PayoutRunOrder AnOrder(Guid? maker = null) => new(1, maker ?? Payroll, new DateOnly(2025, 12, 31), PayDay);

    public static PayoutRun ARunOf(params HonorariumClaim[] claims) => ARunOf(1975, claims);

    public static PayoutRun ARunOf(int birthYear, params HonorariumClaim[] claims) => PayoutRun.Make(
        AnOrder(), claims, West, Payments, claims.Select(claim => claim.LeaderId).Distinct().ToDictionary(id => id, _ => new PayeeFacts { BirthYear = birthYear }), Now);

    public static TimeOnly Clock(string time) => TimeOnly.Parse(time, CultureInfo.InvariantCulture);

    public static void Refuses(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);

    private static HonorariumClaim Filled(Guid? leader, string start, string end, string left, string home)
    {
        var claim = HonorariumClaim.From(ASource(leader), [AnActivity(null, start, end)], "VGR-2025-000002", Rules, Now);
        claim.Travel(Payee, claim.Days[0].Id, Clock(left), Clock(home), Rules);
        return claim;
    }
}
