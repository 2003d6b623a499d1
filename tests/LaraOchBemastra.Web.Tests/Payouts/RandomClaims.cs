using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>Attested claims of the demo's Swedish region with any days, journeys and outlays, some payees with several.</summary>
internal static class RandomClaims
{
    private static readonly ClaimLineKind[] Kinds =
    [
        ClaimLineKind.CarKm, ClaimLineKind.PublicTransport, ClaimLineKind.Parking, ClaimLineKind.CongestionTax, ClaimLineKind.Taxi,
    ];

    // The last three digits before the check digit are those the tax agency keeps for testing.
    private static readonly string[] Numbers = ["196408249818", "197103119850", "198507109885", "195805099834"];

    public static async Task AddAsync(PortalDb db, int count, Random chance)
    {
        var group = await db.Everything.Groups.SingleAsync(one => one.Id == DemoIds.Group(DemoCourse.Kol));
        var unit = await db.Everything.Units.SingleAsync(one => one.Id == group.UnitId);
        var region = await db.Everything.Regions.SingleAsync(one => one.Id == unit.RegionId);
        var rules = await db.ClaimRulesAsync(region.Id);
        var payees = Numbers.Select((number, place) => Payee(db, unit.RegionId, unit.OrganisationId, unit.Id, number, place)).ToList();
        for (var place = 0; place < count; place++)
        {
            var payee = payees[chance.Next(payees.Count)];
            List<ClaimActivity> days = [];
            for (var day = 0; day <= chance.Next(3); day++)
            {
                var facts = new ActivityFacts(ActivityKind.PlanningMeeting, TestClock.Today.AddDays(-80 + (place * 4) + day), new TimeOnly(13, 0), new TimeOnly(15, 30), OnSite: true);
                var activity = new Activity(
                    unit, group: null, facts, [payee.Id], new ActivityWitness(DemoIds.Account(DemoAccounts.Coordinator), null), TestClock.Begin.UtcDateTime);
                db.Add(activity);
                days.Add(new ClaimActivity(ClaimBasis.OfActivity(activity.Id), facts.Date, facts.Start, facts.End, facts.OnSite));
            }

            var source = new ClaimSource(
                region.Id, unit.OrganisationId, unit.Id, group.Id, group.Code, payee.Id, DemoIds.Account(DemoAccounts.Leader), payee.Name,
                unit.CostCentre, unit.ActivityCode, region.Currency, []);
            var claim = HonorariumClaim.From(
                source, days, string.Create(CultureInfo.InvariantCulture, $"{region.Code}-2026-{900 + place:000000}"), rules, TestClock.Begin.UtcDateTime);
            Fill(claim, rules, chance);
            db.Add(claim);
        }
    }

    private static void Fill(HonorariumClaim claim, ClaimRules rules, Random chance)
    {
        var (payee, now) = (claim.PayeeAccountId, TestClock.Begin.UtcDateTime);
        foreach (var day in claim.Days)
        {
            claim.Travel(payee, day.Id, new TimeOnly(11, 45).AddMinutes(chance.Next(60)), new TimeOnly(15, 45).AddMinutes(chance.Next(60)), rules);
            foreach (var kind in Kinds.Where(_ => chance.Next(3) == 0))
            {
                var byKm = kind.IsByKm();
                claim.AddLine(payee, new ClaimLineEntry(kind, day.Id, byKm ? 1 + chance.Next(300) : 1, byKm ? Money.Zero : new Money(1 + chance.Next(40_000)), "Prov"), rules);
            }
        }

        if (!claim.DidLosePay)
        {
            claim.SayWhetherPayWasLost(payee, lost: false, rules);
        }

        claim.Submit(payee, rules, now);
        claim.Review(DemoIds.Account(DemoAccounts.Reviewer), coLeaderMayReview: false, now);
        claim.Attest(DemoIds.Account(DemoAccounts.Attester), AttestRules.Open, now);
    }

    private static Leader Payee(PortalDb db, Guid region, Guid organisation, Guid unit, string number, int place)
    {
        var leader = new Leader(
            Guid.CreateVersion7(), region, organisation, unit, LeaderKind.Experienced, "Erik", $"Provsson {(char)('A' + place)}");
        leader.HaveLivedWith(DemoIds.Condition("kol"), Experience.Patient);
        db.Add(leader);
        var details = new PayeeDetails(Guid.CreateVersion7(), leader.Id);
        details.Identify(PersonalNumber.Parse(number, norwegian: false, TestClock.Today)!.Value, "Provgatan 2, 541 30 Skövde");
        db.Add(details);
        return leader;
    }
}
