using System.Globalization;
using System.Text;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// What comes after a run: payroll's word on one and a wish to take it back, in Norway, which also draws claims for control; a
/// payee with protected identity and the run that pays her by hand, in Sweden.
/// </summary>
internal static class DemoPayrollWord
{
    private const int NorwegianRun = 3, RunByHand = 4, SamplePercent = 10;
    private const string Protected = "leader7";

    public static async Task SeedAsync(DemoWorld world)
    {
        await WordAsync(world);
        await ByHandAsync(world);
    }

    private static async Task WordAsync(DemoWorld world)
    {
        var run = await world.Db.Everything.PayoutRuns.Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == DemoIds.Run(NorwegianRun));
        if (run is null || await world.Db.Everything.RunConfirmations.AnyAsync(one => one.RunId == run.Id))
        {
            return;
        }

        var (payment, finance) = (run.Payments[0], DemoIds.Account(DemoAccounts.FinanceNo));
        var file = string.Create(
            CultureInfo.InvariantCulture, $"Bilag;Brutto;Status\r\n{payment.VoucherYear}-{payment.VoucherNumber};{payment.Gross.InKronor:0.00};utbetalt\r\n");
        world.Db.Add(new RunConfirmation(
            run.Id, RunArchive.ChecksumOf(Encoding.UTF8.GetBytes(file)), finance, DemoWorld.At(run.PayDay, 10), paid: 1, refused: 0, unmatched: 0));
        var columns = new ConfirmationColumns(run.RegionId);
        columns.Remember(new ConfirmationLayout(
            ConfirmationKey.Voucher, "Bilag", ConfirmedAmount.Gross, "Brutto", "Status", "utbetalt", "avvist", string.Empty));
        world.Add(columns);
        var claims = await world.Db.Everything.Claims.Where(claim => claim.RunId == run.Id).ToListAsync();
        run.AskReversal(finance, "Løn la utbetalinga på feil månad. Ho skal takast attende og gjerast på nytt.", claims, DemoWorld.At(world.Today.AddDays(-1), 14));
        var choices = await world.Db.Everything.GateChoices.SingleAsync(one => one.RegionId == run.RegionId);
        choices.Decide(choices.MandatesRequired, SamplePercent, choices.UnusualPercent);
    }

    private static async Task ByHandAsync(DemoWorld world)
    {
        var id = DemoIds.Of("activity/by-hand");
        if (!world.Courses.TryGetValue(DemoCourse.MsRelatives, out var course) || await world.Db.FindAsync<Activity>(id) is not null)
        {
            return;
        }

        var (region, payee, unit) = (world.Regions["vgr"], world.Leaders[Protected], world.Units[course.Plan.Unit]);
        var met = world.Past(DayOfWeek.Tuesday, 11);
        var facts = new ActivityFacts(ActivityKind.PlanningMeeting, met, new TimeOnly(13, 0), new TimeOnly(15, 30), OnSite: true);
        world.Add(new Activity(
            unit, course.Group, facts, [payee.Id], new ActivityWitness(DemoIds.Account(DemoAccounts.Coordinator), null), DemoWorld.At(met, 16), id));
        var details = await world.Db.Everything.PayeeDetails.SingleAsync(one => one.LeaderId == payee.Id);
        details.BeProtected(true);
        world.Payees[payee.Id] = PayeeFacts.Of(details);
        var claim = await ClaimAsync(world, region, course, payee, facts, id);
        var payDay = DemoSpring.OnWeekday(met.AddDays(30));
        await world.Db.SaveChangesAsync();
        var order = new PayoutRunOrder(
            RunByHand, DemoIds.Account(DemoAccounts.Finance), met.AddDays(12), payDay, await world.Db.NextVoucherAsync(region.Id, payDay), ByHand: true, BookedBy.Payroll);
        var run = PayoutRun.Make(
            order, [claim], region, await world.PaymentRulesAsync(region), world.Payees, DemoWorld.At(met.AddDays(13), 11), DemoIds.Run(RunByHand));
        run.MarkPaid(DemoIds.Account(DemoAccounts.Finance), [claim], DemoWorld.At(payDay, 9));
        world.Add(run);
    }

    private static async Task<HonorariumClaim> ClaimAsync(
        DemoWorld world, Region region, BuiltCourse course, Leader payee, ActivityFacts facts, Guid activity)
    {
        var (unit, rules, filed) = (world.Units[course.Plan.Unit], await world.ClaimRulesAsync(region), facts.Date.AddDays(2));
        var source = new ClaimSource(
            region.Id, unit.OrganisationId, unit.Id, course.Group.Id, course.Group.Code, payee.Id, payee.AccountId!.Value, payee.Name,
            unit.CostCentre, unit.ActivityCode, region.Currency, []);
        var claim = HonorariumClaim.From(
            source, [new ClaimActivity(ClaimBasis.OfActivity(activity), facts.Date, facts.Start, facts.End, facts.OnSite)],
            await world.NextClaimNumberAsync(region, filed.Year), rules, DemoWorld.At(filed, 18), DemoIds.Claim(DemoClaim.PaidByHand));
        claim.Travel(claim.PayeeAccountId, claim.Days[0].Id, new TimeOnly(12, 20), new TimeOnly(16, 0), rules);
        if (!claim.DidLosePay)
        {
            claim.SayWhetherPayWasLost(claim.PayeeAccountId, lost: false, rules);
        }

        claim.Submit(claim.PayeeAccountId, rules, DemoWorld.At(filed, 19));
        claim.Review(DemoIds.Account(DemoAccounts.Reviewer), coLeaderMayReview: false, DemoWorld.At(filed.AddDays(3), 10));
        claim.Attest(DemoIds.Account(DemoAccounts.Attester), AttestRules.Open, DemoWorld.At(filed.AddDays(5), 10));
        world.Add(claim);
        return claim;
    }
}
