using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>After payment nothing is edited: a claim of the difference follows.</summary>
public class ClaimCorrectionTests
{
    private const string Number = "VGR-2025-000077";

    [Fact]
    public void A_correction_takes_back_what_was_wrong_and_claims_what_is_right_at_the_rate_of_the_day()
    {
        var paid = Paid(WithCar(AFullDay(), 46));
        var correction = Correct(Chain(paid), lines: [new(Car(paid).Id, 42, Money.Kronor(99))]);
        Assert.Equal((Money.OreHalfUp(-10), paid.Id, ClaimOrigin.Correction), (correction.Gross, correction.FollowsId!.Value, correction.Origin));
        Assert.Equal([-46m, 42m], correction.Lines.Select(line => line.Quantity).Order());
        Assert.All(correction.Lines, line => Assert.Equal(Money.OreHalfUp(line.Quantity * line.UnitPrice.InKronor), line.Amount));
        Assert.Equal(ClaimState.Submitted, correction.State);
        Assert.False(correction.Days[0].Live);
    }

    [Fact]
    public void A_day_that_was_all_wrong_is_taken_back_and_can_be_claimed_again_by_another_correction()
    {
        var paid = Paid(WithCar(AFullDay(), 46));
        var back = Settle(Correct(Chain(paid), days: [new(paid.Days[0].Id, HonorariumExtent.None, 0, TakenBack: true)]));
        Assert.Equal(Money.Zero, Chain(paid, back).Paid);
        var day = Chain(paid, back).Days()[0];
        Assert.Empty(day.Lines);
        var again = Settle(Correct(Chain(paid, back), days: [new(day.Day.Id, HonorariumExtent.HalfDay, 0)]));
        Assert.Equal((Money.Kronor(931), back.Id), (again.Gross, again.FollowsId!.Value));
        Assert.Equal(Money.Kronor(931), Chain(again, paid, back, again).Paid);
    }

    [Fact]
    public void Only_what_is_paid_is_corrected_with_a_reason_and_only_when_something_differs()
    {
        var paid = Paid(AFullDay());
        var half = new CorrectionEntry([new(paid.Days[0].Id, HonorariumExtent.HalfDay, 0)], [], Reason);
        Assert.Equal("correction.not-paid-yet", Chain(AFullDay().Attested()).WhyNotCorrect()?.Code);
        Assert.Equal("correction.reason-missing", Chain(paid).WhyNotCorrect(half with { Reason = " " }, Rules)?.Code);
        Assert.Equal("correction.nothing-corrected", Chain(paid).WhyNotCorrect(new([], [], Reason), Rules)?.Code);
        Assert.Equal("correction.nothing-corrected", Chain(paid).WhyNotCorrect(new([new(paid.Days[0].Id, HonorariumExtent.FullDay, 0)], [], Reason), Rules)?.Code);
        Assert.Equal("claim.extent-not-paid", Chain(paid).WhyNotCorrect(new([new(paid.Days[0].Id, HonorariumExtent.Hours, 3)], [], Reason), Rules)?.Code);
        Assert.Null(Chain(paid).WhyNotCorrect(half, Rules));
    }

    [Fact]
    public void A_claim_has_one_correction_at_a_time_and_another_after_it_was_rejected()
    {
        var paid = Paid(AFullDay());
        var first = Correct(Chain(paid), days: [new(paid.Days[0].Id, HonorariumExtent.HalfDay, 0)]);
        Assert.Equal(GateRefusals.CorrectionOpen(Number), Chain(paid, first).WhyNotCorrect());
        first.Reject(Reviewer, false, Reason, Now);
        Assert.Null(Chain(paid, first).WhyNotCorrect());
    }

    [Fact]
    public void Whoever_begins_a_correction_for_the_payee_stands_at_none_of_its_gates()
    {
        var paid = Paid(AFullDay());
        var correction = Chain(paid).Correct(Half(paid), Reviewer, Number, Rules, Now);
        Assert.Equal(Reviewer, correction.StartedBy);
        Refuses("claim.starter-at-gate", () => correction.Review(Reviewer, false, Now));
        correction.Review(Payroll, false, Now);
        Refuses("claim.starter-at-gate", () => correction.Attest(Reviewer, AttestRules.Open, Now));
        correction.Attest(Attester, AttestRules.Open, Now);
        Assert.Equal("run.starter-may-not-make", PayoutRun.WhyNotTake(correction, AnOrder(Reviewer), West)?.Code);
        Assert.Equal("run.reviewer-may-not-make", PayoutRun.WhyNotTake(correction, AnOrder(Payroll), West)?.Code);
    }

    [Fact]
    public void A_returned_correction_is_made_anew_by_the_one_who_began_it_and_never_in_the_ordinary_form()
    {
        var paid = Paid(AFullDay());
        var correction = Chain(paid).Correct(Half(paid), Payee, Number, Rules, Now);
        correction.Return(Reviewer, false, "Hela dagen?", Now);
        Assert.False(correction.IsEditable);
        Refuses("claim.not-editable", () => correction.Waive(Payee, true, Rules));
        var none = new CorrectionEntry([new(paid.Days[0].Id, HonorariumExtent.None, 0, TakenBack: true)], [], Reason);
        Refuses("claim.not-the-payee", () => Chain(paid, correction).CorrectAgain(Reviewer, none, Rules, Now));
        Chain(paid, correction).CorrectAgain(Payee, none, Rules, Now);
        Assert.Equal((ClaimState.Submitted, Money.Kronor(-1863)), (correction.State, correction.Gross));
        Refuses("claim.correction-is-whole", () => correction.ReturnLines(Reviewer, false, Reason, [correction.Lines[0].Id], Number, Now));
    }

    [Fact]
    public void All_that_was_paid_after_any_chain_of_corrections_is_what_the_last_version_says() =>
        Prop.ForAll(Versions().NonEmptyListOf().ToArbitrary(), versions =>
        {
            var all = new List<HonorariumClaim> { Paid(WithCar(AFullDay(), 46)) };
            foreach (var (extent, km, takenBack) in versions)
            {
                var chain = ClaimChain.Of(all[^1], all);
                var day = chain.Days()[0];
                var car = day.Lines.FirstOrDefault(line => line.Kind == ClaimLineKind.CarKm);
                var entry = new CorrectionEntry(
                    [new(day.Day.Id, extent, 0, takenBack)], car is null ? [] : [new(car.Id, km, Money.Zero)], Reason);
                if (chain.WhyNotCorrect(entry, Rules) is not null)
                {
                    continue;
                }

                var before = chain.Paid;
                var correction = chain.Correct(entry, Payee, Number, Rules, Now);
                var right = takenBack ? Money.Zero : Price(extent) + (car is null ? Money.Zero : Money.OreHalfUp(km * 2.5m));
                all.Add(Settle(correction));
                var after = ClaimChain.Of(all[0], all);
                if (after.Paid != right || after.Paid - before != correction.Gross || after.Days()[0].Lines.Sum(line => line.Amount) != right)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static Gen<(HonorariumExtent Extent, int Km, bool TakenBack)> Versions() =>
        from extent in Gen.Elements(HonorariumExtent.None, HonorariumExtent.HalfDay, HonorariumExtent.FullDay)
        from km in Gen.Choose(0, 90)
        from takenBack in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (extent, km, takenBack);

    private static Money Price(HonorariumExtent extent) => extent switch
    {
        HonorariumExtent.HalfDay => Money.Kronor(931),
        HonorariumExtent.FullDay => Money.Kronor(1863),
        _ => Money.Zero,
    };

    private static CorrectionEntry Half(HonorariumClaim paid) => new([new(paid.Days[0].Id, HonorariumExtent.HalfDay, 0)], [], Reason);

    private static ClaimChain Chain(HonorariumClaim claim, params HonorariumClaim[] others) => ClaimChain.Of(claim, [claim, .. others]);

    private static HonorariumClaim Correct(ClaimChain chain, CorrectedDay[]? days = null, CorrectedLine[]? lines = null) =>
        chain.Correct(new CorrectionEntry(days ?? [], lines ?? [], Reason), Payee, Number, Rules, Now);

    private static ClaimLine Car(HonorariumClaim claim) => claim.Lines.Single(line => line.Kind == ClaimLineKind.CarKm);

    private static HonorariumClaim WithCar(HonorariumClaim claim, int km)
    {
        claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, km, Money.Zero, "Skara-Skövde"), Rules);
        return claim;
    }
}
