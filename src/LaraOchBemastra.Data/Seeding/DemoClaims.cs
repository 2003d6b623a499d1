using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>A claim at every step of its way.</summary>
internal static class DemoClaims
{
    private static readonly Gates _skaraborg = new(DemoAccounts.Reviewer, DemoAccounts.Attester);
    private static readonly Gates _vgr = new(DemoAccounts.Reviewer2, DemoAccounts.Attester2);
    private static readonly Gates _bergen = new(DemoAccounts.ReviewerNo, DemoAccounts.AttesterNo);
    private static readonly Gates _hv = new("reviewer2.no@demo.example", "attester2.no@demo.example");

    public static async Task SeedAsync(DemoWorld world)
    {
        await SpringAsync(world, new DemoSpring(world.Today));
        await AutumnAsync(world);
        await NorwayAsync(world);
    }

    private static async Task SpringAsync(DemoWorld world, DemoSpring spring)
    {
        var (filed, reviewed, attested) = (spring.Week(12, DayOfWeek.Monday), spring.Week(12, DayOfWeek.Thursday), new DateOnly(spring.Year, 4, 2));
        (await OpenClaim.FileAsync(world, DemoClaim.PaidKol, DemoCourse.Kol, "leader", [0, 1, 2, 4, 5], filed))?
            .Journey((11, 45), (16, 15))
            .Line(ClaimLineKind.CarKm, 46, Money.Zero, "Falköping - Skövde och hem, träff")
            .Submit().Review(_skaraborg, reviewed).Attest(_skaraborg, attested);
        (await OpenClaim.FileAsync(world, DemoClaim.PaidWaived, DemoCourse.KolRelatives, "leader4", [0, 1], filed))?
            .Waive()
            .Line(ClaimLineKind.PublicTransport, 1, Money.Kronor(78), "Buss Skara - Skövde och hem")
            .Submit().Review(_skaraborg, reviewed).Attest(_skaraborg, attested);
        (await OpenClaim.FileAsync(world, DemoClaim.PaidFullDay, DemoCourse.HeartDay, "leader3", [0], filed))?
            .Journey((8, 15), (15, 45)).Submit().Review(_vgr, reviewed).Attest(_vgr, attested);
        (await OpenClaim.FileAsync(world, DemoClaim.PaidHalfDay, DemoCourse.HeartEvening, "leader3", [0], filed))?
            .Journey((16, 20), (19, 40)).Submit().Review(_vgr, reviewed).Attest(_vgr, attested);
    }

    private static async Task AutumnAsync(DemoWorld world)
    {
        var today = world.Today;
        (await OpenClaim.FileAsync(world, DemoClaim.InRun, DemoCourse.Diabetes, "leader5", [0, 1, 2, 3], today.AddDays(-40)))?
            .Journey((12, 30), (15, 30)).Submit().Review(_vgr, today.AddDays(-30)).Attest(_vgr, today.AddDays(-20));

        (await OpenClaim.FileAsync(world, DemoClaim.Attested, DemoCourse.KolLidkoping, "leader6", [0], today.AddDays(-16)))?
            .Journey((12, 20), (16, 0)).Ate(Meals.RegionPaidLunch)
            .LostPay(4, Money.Kronor(210), "Lidköpings Färghandel")
            .Line(ClaimLineKind.Parking, 1, Money.Kronor(40), "Parkering vid sjukhuset")
            .Shown(ClaimLineKind.Parking, "Kvitto parkering.png")
            .Shown(ClaimLineKind.LostEarnings, "Intyg.pdf", "Intyg från arbetsgivaren", "Lidköpings Färghandel intygar löneavdrag", "för 4 timmar à 210 kr.")
            .Submit().Review(_skaraborg, today.AddDays(-12)).Attest(_skaraborg, today.AddDays(-3));
        (await OpenClaim.FileAsync(world, DemoClaim.Reviewed, DemoCourse.KolLidkoping, "leader6", [1], today.AddDays(-15)))?
            .Journey((11, 45), (16, 15)).Submit().Review(_skaraborg, today.AddDays(-11));
        (await OpenClaim.FileAsync(world, DemoClaim.Returned, DemoCourse.KolLidkoping, "leader6", [2], today.AddDays(-14)))?
            .Journey((12, 20), (16, 0))
            .Line(ClaimLineKind.CarKm, 160, Money.Zero, "Skövde - Lidköping och hem")
            .Submit().Return(_skaraborg, "Sträckan är 52 km enkel väg, tur och retur 104. Du skrev 160. Kan du titta på den?", today.AddDays(-10));
        (await OpenClaim.FileAsync(world, DemoClaim.Submitted, DemoCourse.KolLidkoping, "leader6", [3], today.AddDays(-9)))?
            .Journey((12, 20), (16, 0))
            .Extent(HonorariumExtent.FullDay, "Bussen hem gick inte, jag kom hem först 17.40.")
            .Submit();
        (await OpenClaim.FileAsync(world, DemoClaim.SubmittedMs, DemoCourse.MsRelatives, "leader2", [0], today.AddDays(-5)))?
            .Journey((16, 50), (20, 10)).Submit();
        (await OpenClaim.FileAsync(world, DemoClaim.DraftMs, DemoCourse.MsRelatives, "leader2", [1], today.AddDays(-2)))?
            .Journey((16, 50), (20, 10));
    }

    private static async Task NorwayAsync(DemoWorld world)
    {
        var today = world.Today;
        (await OpenClaim.FileAsync(world, DemoClaim.AttestedBergen, DemoCourse.KolsBergen, "leader.no", [0, 1], today.AddDays(-25)))?
            .Line(ClaimLineKind.PublicTransport, 1, Money.Kronor(96), "Bybanen frå Nesttun og heim")
            .Shown(ClaimLineKind.PublicTransport, "Kvittering.pdf", "Kvittering", "Enkeltbillett, 2 stk.", "96,00 kr")
            .Submit().Review(_bergen, today.AddDays(-18)).Attest(_bergen, today.AddDays(-4));
        (await OpenClaim.FileAsync(world, DemoClaim.ReviewedStarthjelp, DemoCourse.Starthjelp, "leader2.no", [0], today.AddDays(-12)))?
            .Submit().Review(_hv, today.AddDays(-6));
        (await OpenClaim.FileAsync(world, DemoClaim.DraftStarthjelp, DemoCourse.Starthjelp, "leader2.no", [1], today.AddDays(-1)))?
            .Line(ClaimLineKind.Parking, 1, Money.Kronor(50), "Parkering ved kaia")
            .Shown(ClaimLineKind.Parking, "Kvittering kaia.png");
    }
}

/// <summary>Who stands at the gates.</summary>
internal sealed record Gates(string Reviewer, string Attester);

/// <summary>A claim on its way, one step after the other.</summary>
internal sealed class OpenClaim
{
    private readonly DemoWorld _world;
    private readonly HonorariumClaim _claim;
    private readonly ClaimRules _rules;
    private readonly DateOnly _filed;

    private OpenClaim(DemoWorld world, HonorariumClaim claim, ClaimRules rules, DateOnly filed) =>
        (_world, _claim, _rules, _filed) = (world, claim, rules, filed);

    private Guid By => _claim.PayeeAccountId;

    /// <summary>Null when the claim, or the course it is for, is there since an earlier seeding.</summary>
    public static async Task<OpenClaim?> FileAsync(DemoWorld world, string key, string course, string leader, int[] sessions, DateOnly filed)
    {
        if (!world.Courses.TryGetValue(course, out var built))
        {
            return null;
        }

        var region = world.Regions.Values.Single(one => one.Id == built.Group.RegionId);
        var (unit, payee) = (world.Units[built.Plan.Unit], world.Leaders[leader]);
        var coLeaders = built.Plan.Leaders.Where(one => one != leader).Select(one => world.Leaders[one].AccountId!.Value);
        var source = new ClaimSource(
            region.Id, unit.OrganisationId, unit.Id, built.Group.Id, built.Group.Code, payee.Id, payee.AccountId!.Value, payee.Name,
            unit.CostCentre, unit.ActivityCode, region.Currency, [.. coLeaders]);
        var rules = await world.ClaimRulesAsync(region);
        var claim = HonorariumClaim.From(
            source,
            sessions.Select(index => Activity(built, index, payee.Id)),
            await world.NextClaimNumberAsync(region, filed.Year),
            rules,
            DemoWorld.At(filed, 18),
            DemoIds.Claim(key));
        world.Add(claim);
        world.Claims[key] = claim;
        return new OpenClaim(world, claim, rules, filed);
    }

    public OpenClaim Journey((int Hour, int Minute) left, (int Hour, int Minute) home)
    {
        foreach (var day in _claim.Days)
        {
            _claim.Travel(By, day.Id, new TimeOnly(left.Hour, left.Minute), new TimeOnly(home.Hour, home.Minute), _rules);
            _claim.SayMeals(By, day.Id, Meals.NonePaid, _rules);
        }

        return this;
    }

    public OpenClaim Line(ClaimLineKind kind, decimal quantity, Money price, string text)
    {
        foreach (var day in _claim.Days)
        {
            _claim.AddLine(By, new ClaimLineEntry(kind, day.Id, quantity, price, text), _rules);
        }

        return this;
    }

    /// <summary>On the last day.</summary>
    public OpenClaim Ate(Meals meals)
    {
        _claim.SayMeals(By, _claim.Days[^1].Id, meals, _rules);
        return this;
    }

    public OpenClaim LostPay(decimal hours, Money anHour, string employer)
    {
        _claim.SayWhetherPayWasLost(By, lost: true, _rules);
        return Line(ClaimLineKind.LostEarnings, hours, anHour, employer);
    }

    /// <summary>A receipt's picture, or a paper with these lines, under the first line of the kind.</summary>
    public OpenClaim Shown(ClaimLineKind kind, string name, params string[] paper)
    {
        DemoEvidence.Attach(_world, _claim, kind, name, DemoWorld.At(_filed, 18, 10), paper);
        return this;
    }

    public OpenClaim Extent(HonorariumExtent extent, string reason)
    {
        foreach (var day in _claim.Days)
        {
            _claim.ChangeExtent(By, day.Id, extent, 0, reason, _rules);
        }

        return this;
    }

    public OpenClaim Waive()
    {
        _claim.Waive(By, waived: true, _rules);
        return this;
    }

    public OpenClaim Submit()
    {
        _claim.Submit(By, _rules, DemoWorld.At(_filed, 18, 20));
        return this;
    }

    public OpenClaim Review(Gates gates, DateOnly on)
    {
        _claim.Review(DemoIds.Account(gates.Reviewer), coLeaderMayReview: false, DemoWorld.At(on, 10));
        return this;
    }

    public OpenClaim Attest(Gates gates, DateOnly on)
    {
        _claim.Attest(DemoIds.Account(gates.Attester), AttestRules.Open, DemoWorld.At(on, 14));
        return this;
    }

    public OpenClaim Return(Gates gates, string reason, DateOnly on)
    {
        _claim.Return(DemoIds.Account(gates.Reviewer), coLeaderMayReview: false, reason, DemoWorld.At(on, 10));
        return this;
    }

    public OpenClaim Hold(Gates gates, string reason, DateOnly on)
    {
        _claim.Hold(DemoIds.Account(gates.Reviewer), coLeaderMayReview: false, reason, DemoWorld.At(on, 11));
        return this;
    }

    public OpenClaim Reject(Gates gates, string reason, DateOnly on)
    {
        _claim.Reject(DemoIds.Account(gates.Reviewer), coLeaderMayReview: false, reason, DemoWorld.At(on, 10));
        return this;
    }

    public OpenClaim Withdraw(DateOnly on)
    {
        _claim.Withdraw(By, DemoWorld.At(on, 19));
        return this;
    }

    /// <summary>Lines of one kind go back in a claim of their own.</summary>
    public OpenClaim ReturnLine(ClaimLineKind kind, Gates gates, string reason, string number, string key, DateOnly on)
    {
        Guid[] lines = [.. _claim.Lines.Where(line => line.Kind == kind).Select(line => line.Id)];
        var split = _claim.ReturnLines(
            DemoIds.Account(gates.Reviewer), coLeaderMayReview: false, reason, lines, number, DemoWorld.At(on, 10), DemoIds.Claim(key));
        _world.Add(split!);
        return this;
    }

    private static ClaimActivity Activity(BuiltCourse course, int index, Guid leader)
    {
        var (session, log) = (course.Session(index), course.Logs[index]);
        var there = log.Leaders.Single(one => one.LeaderId == leader && one.Present);
        return new ClaimActivity(
            ClaimBasis.OfSession(session.Id, log.Id, log.Edition), session.Date, there.From!.Value, there.Until!.Value, course.Plan.Facts.Form != MeetingForm.Digital);
    }
}
