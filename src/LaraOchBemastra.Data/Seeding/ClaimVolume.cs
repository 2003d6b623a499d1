using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// Many attested claims of the demo's Swedish region, to see that a run of them is made and written in bounded time and memory.
/// Each has three days with an honorarium and a journey, six lines; four claims to a payee. They were attested over the last sixty days.
/// </summary>
public static class ClaimVolume
{
    public const int MostClaims = 5_000;
    public const int LinesEach = DaysEach * 2;

    /// <summary>The days over which they were attested, the same number on each.</summary>
    public const int AttestedOver = 60;

    private const int DaysEach = 3;
    private const int ClaimsOfAPayee = 4;
    private const int AtOnce = 40;

    /// <param name="db">A store with the demo in it.</param>
    /// <param name="count">How many claims to add.</param>
    /// <param name="today">The day the dates lie before.</param>
    public static async Task ApplyAsync(PortalDb db, int count, DateOnly today)
    {
        db.Actor.Through = "seed volume";
        for (var made = 0; made < count; made += AtOnce)
        {
            var (from, some) = (made, Math.Min(AtOnce, count - made));
            await db.WriteAsync(() => SomeAsync(db, from, some, today));
        }
    }

    private static async Task<int> SomeAsync(PortalDb db, int from, int count, DateOnly today)
    {
        var group = await db.Everything.Groups.SingleOrDefaultAsync(one => one.Id == DemoIds.Group(DemoCourse.Kol))
            ?? throw new NotSupportedException("The volume goes into a course of the demo: run \"seed demo\" first.");
        var unit = await db.Everything.Units.SingleAsync(one => one.Id == group.UnitId);
        var region = await db.Everything.Regions.SingleAsync(one => one.Id == unit.RegionId);
        var rules = await Queries.RegionRules.ClaimRulesAsync(db, region.Id);
        var next = 1 + await LastNumberAsync(db, region, today.Year);
        var payees = Enumerable.Range(0, (count + ClaimsOfAPayee - 1) / ClaimsOfAPayee).Select(place => Payee(db, unit, (from / ClaimsOfAPayee) + place, today)).ToList();
        var days = Activities(db, unit, payees, today);
        for (var place = 0; place < count; place++)
        {
            var (payee, turn) = (payees[place / ClaimsOfAPayee], place % ClaimsOfAPayee);
            var source = new ClaimSource(
                region.Id, unit.OrganisationId, unit.Id, group.Id, group.Code, payee.Id, DemoIds.Account(DemoAccounts.Leader), payee.Name,
                unit.CostCentre, unit.ActivityCode, region.Currency, []);
            var number = string.Create(CultureInfo.InvariantCulture, $"{region.Code}-{today.Year}-{next++:000000}");
            var claim = HonorariumClaim.From(
                source, days.Skip(turn * DaysEach).Take(DaysEach), number, rules, DemoWorld.At(today.AddDays(-70), 18));
            Walk(claim, rules, today, today.AddDays(-1 - ((from + place) % AttestedOver)));
            db.Add(claim);
        }

        return count;
    }

    private static void Walk(HonorariumClaim claim, ClaimRules rules, DateOnly today, DateOnly attested)
    {
        var payee = claim.PayeeAccountId;
        foreach (var day in claim.Days)
        {
            claim.Travel(payee, day.Id, new TimeOnly(11, 45), new TimeOnly(16, 15), rules);
            claim.AddLine(payee, new ClaimLineEntry(ClaimLineKind.CarKm, day.Id, 42, Money.Zero, "Falköping - Skövde och hem"), rules);
        }

        if (!claim.DidLosePay)
        {
            claim.SayWhetherPayWasLost(payee, lost: false, rules);
        }

        claim.Submit(payee, rules, DemoWorld.At(today.AddDays(-70), 19));
        claim.Review(DemoIds.Account(DemoAccounts.Reviewer), coLeaderMayReview: false, DemoWorld.At(today.AddDays(-65), 10));
        claim.Attest(DemoIds.Account(DemoAccounts.Attester), AttestRules.Open, DemoWorld.At(attested, 10));
    }

    private static Leader Payee(PortalDb db, Unit unit, int place, DateOnly today)
    {
        var id = Guid.CreateVersion7();
        var leader = new Leader(
            id, unit.RegionId, unit.OrganisationId, unit.Id, LeaderKind.Experienced, "Erik", $"Provsson {Convert.ToHexString(id.ToByteArray()[10..13])}");
        leader.HaveLivedWith(DemoIds.Condition("kol"), Experience.Patient);
        db.Add(leader);
        var details = new PayeeDetails(Guid.CreateVersion7(), leader.Id);
        details.Identify(PersonalNumber.Parse(Number(place), norwegian: false, today)!.Value, "Provgatan 2, 541 30 Skövde");
        db.Add(details);
        return leader;
    }

    // The last three digits before the check digit are those the tax agency keeps for testing.
    private static string Number(int place)
    {
        var born = new DateOnly(1950, 1, 1).AddDays(place * 37 % 12_000);
        var nine = string.Create(CultureInfo.InvariantCulture, $"{born:yyMMdd}{980 + (place % 19)}");
        var sum = nine.Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 2 : 1)).Sum(product => product > 9 ? product - 9 : product);
        return string.Create(CultureInfo.InvariantCulture, $"{born:yyyyMMdd}{nine[6..]}{(10 - (sum % 10)) % 10}");
    }

    private static List<ClaimActivity> Activities(PortalDb db, Unit unit, List<Leader> payees, DateOnly today)
    {
        List<ClaimActivity> days = [];
        for (var place = 0; place < ClaimsOfAPayee * DaysEach; place++)
        {
            var facts = new ActivityFacts(ActivityKind.PlanningMeeting, today.AddDays(-75 - (place * 3)), new TimeOnly(13, 0), new TimeOnly(15, 30), OnSite: true);
            var activity = new Activity(
                unit, group: null, facts, payees.Select(payee => payee.Id),
                new ActivityWitness(DemoIds.Account(DemoAccounts.Coordinator), null), DemoWorld.At(facts.Date, 16));
            db.Add(activity);
            days.Add(new ClaimActivity(ClaimBasis.OfActivity(activity.Id), facts.Date, facts.Start, facts.End, facts.OnSite));
        }

        return days;
    }

    private static async Task<int> LastNumberAsync(PortalDb db, Region region, int year)
    {
        var begins = string.Create(CultureInfo.InvariantCulture, $"{region.Code}-{year}-");
        var last = await db.Everything.Claims.Where(claim => claim.Number.StartsWith(begins)).MaxAsync(claim => (string?)claim.Number);
        return last is null ? 0 : int.Parse(last.AsSpan(begins.Length, 6), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
