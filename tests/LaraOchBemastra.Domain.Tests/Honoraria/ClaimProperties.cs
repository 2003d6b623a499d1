using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ClaimProperties
{
    private static readonly Guid[] People = [Payee, CoLeader, Reviewer, Attester];

    [Fact]
    public void The_gross_is_the_sum_of_the_lines_and_net_and_tax_are_what_is_taxable_tax_free_and_undecided() =>
        Prop.ForAll(Claims().ToArbitrary(), Gen.Choose(1930, 2010).ToArbitrary(), (claim, born) =>
        {
            var calculation = ClaimCalculation.Of(claim, Rules);
            var sums = calculation.Sums;
            var estimate = TaxEstimate.Of(sums, Payments, PayDay, born);
            return claim.Gross == claim.Lines.Sum(line => line.Amount)
                && claim.Gross == Enum.GetValues<ClaimLineKind>().Select(calculation.GrossOf).Sum()
                && claim.Gross == sums.Gross
                && estimate.Net + estimate.Tax == sums.Taxable + sums.TaxFree + sums.Undecided
                && estimate.Tax >= Money.Zero && estimate.Tax <= sums.Taxable;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_run_pays_what_its_claims_add_up_to() =>
        Prop.ForAll(Claims().NonEmptyListOf().ToArbitrary(), claims =>
        {
            var all = claims.Select(claim => claim.Attested()).ToArray();
            var run = ARunOf(all);
            return run.WhyTotalsDiffer(all) is null
                && run.Gross == all.Sum(claim => claim.Gross)
                && run.Payments.Sum(payment => payment.Net + payment.Tax) == run.Gross;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_order_of_clicks_by_any_people_lets_one_pass_two_gates_or_pays_a_claim_twice()
    {
        var reached = new HashSet<ClaimState>();
        Prop.ForAll(Clicks().ListOf(300).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (clicks, coLeaderMayReview) =>
        {
            var claim = AFullDay();
            var runs = new List<PayoutRun>();
            return clicks.All(click =>
            {
                var before = claim.State;
                Try(() => Act(claim, runs, click.Action, People[click.Person], coLeaderMayReview));
                reached.Add(claim.State);
                return IsSound(claim, runs, before);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
        Assert.Superset(new HashSet<ClaimState> { ClaimState.Returned, ClaimState.Attested, ClaimState.InRun, ClaimState.Paid }, reached);
    }

    private static bool IsSound(HonorariumClaim claim, List<PayoutRun> runs, ClaimState before)
    {
        var atGates = new[] { claim.ReviewedBy, claim.AttestedBy }.OfType<Guid>().ToList();
        return (claim.State == before || before.MayBecome(claim.State))
            && !atGates.Contains(Payee)
            && claim.AttestedBy != CoLeader
            && atGates.Distinct().Count() == atGates.Count
            && claim.Parties.Select(party => party.AccountId).Distinct().Count() == claim.Parties.Count
            && runs.Count <= 1
            && runs.TrueForAll(run => run.MadeBy != claim.AttestedBy && run.MadeBy != Payee);
    }

    private static void Act(HonorariumClaim claim, List<PayoutRun> runs, int action, Guid by, bool coLeaderMayReview)
    {
        switch (action)
        {
            case 0:
                claim.Submit(by, Rules, Now);
                break;
            case 1:
                claim.Review(by, coLeaderMayReview, Now);
                break;
            case 2:
                claim.Attest(by, Now);
                break;
            case 3:
                claim.Return(by, coLeaderMayReview, Reason, Now);
                break;
            case 4:
                runs.Add(PayoutRun.Make(AnOrder(by), [claim], West, Payments, new Dictionary<Guid, int>(), Now));
                break;
            default:
                runs.ForEach(run => run.MarkPaid(by, [claim], Now));
                break;
        }
    }

    private static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (RefusedException)
        {
            // A refusal is the expected answer to most clicks; what counts is the state it leaves.
        }
    }

    private static Gen<(int Action, int Person)> Clicks() =>
        from action in Gen.Choose(0, 5)
        from person in Gen.Choose(0, People.Length - 1)
        select (action, person);

    private static Gen<HonorariumClaim> Claims() =>
        from fullDay in Gen.Elements(true, false)
        from waived in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from lines in Lines().ListOf()
        select Fill(fullDay ? AFullDay() : AHalfDay(), waived, lines);

    private static Gen<ClaimLineEntry> Lines() =>
        from kind in Gen.Elements(ClaimLineKind.LostEarnings, ClaimLineKind.CarKm, ClaimLineKind.PublicTransport, ClaimLineKind.Parking)
        from quarters in Gen.Choose(1, 96)
        from ore in Gen.Choose(1, 100_000)
        from treatment in Gen.Elements<Treatment?>(null, Treatment.Taxable, Treatment.TaxFree, Treatment.PayrollDecides)
        select new ClaimLineEntry(kind, Guid.Empty, quarters / 4m, new Money(ore), "Skara-Skövde", treatment);

    private static HonorariumClaim Fill(HonorariumClaim claim, bool waived, IEnumerable<ClaimLineEntry> lines)
    {
        foreach (var line in lines)
        {
            claim.AddLine(Payee, line with { DayId = claim.Days[0].Id }, Rules);
        }

        claim.Waive(Payee, waived, Rules);
        return claim;
    }
}
