using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;
using static LaraOchBemastra.Domain.Tests.Honoraria.GivenRules;

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
    public void Forgotten_lines_are_claimed_by_the_rows_of_their_date()
    {
        var paid = Paid(AFullDay());
        var later = RulesWith(ARate(RateKind.CarPerKm, 3, Thursday.AddDays(1)));
        var correction = Chain(paid).Correct(
            new([], [], Reason) { Added = [ByCar(paid, 42), new(ClaimLineKind.Parking, paid.Days[0].Id, 1, Money.Kronor(40), string.Empty)] }, Payee, Number, later, Now);
        Assert.Equal([Money.Kronor(40), Money.Kronor(105)], correction.Lines.Select(line => line.Amount).Order());
        Assert.All(correction.Lines, line => Assert.Equal((Guid?)null, line.CorrectsId));
        Assert.Equal(Money.Kronor(1863 + 145), Chain(paid, Settle(correction)).Paid);
    }

    [Fact]
    public void R_EVID_1_a_forgotten_outlay_is_shown_to_be_right_until_somebody_has_reviewed_it()
    {
        var paid = Paid(AFullDay());
        var correction = Chain(paid).Correct(
            new([], [], Reason) { Added = [new(ClaimLineKind.Parking, paid.Days[0].Id, 1, Money.Kronor(40), string.Empty)] }, Payee, Number, Rules, Now);
        var (line, file) = (correction.Lines[0].Id, new EvidenceFile(EvidenceKind.Jpeg, "kvitto.jpg", 1000, null, "a"));
        Assert.Null(correction.WhyNotAddEvidence(Payee, line, file));
        Assert.Equal(HonorariaRefusals.NotThePayee(), correction.WhyNotAddEvidence(Reviewer, line, file));
        correction.Review(Reviewer, false, Now);
        Assert.Equal(HonorariaRefusals.NotEditable(), correction.WhyNotAddEvidence(Payee, line, file));
    }

    [Fact]
    public void A_forgotten_line_lacks_nothing_that_a_claim_would_ask_for()
    {
        var paid = Paid(AFullDay());
        string? WhyNot(ClaimLineEntry line) => Chain(paid).WhyNotCorrect(new([], [], Reason) { Added = [line] }, Rules)?.Code;
        Assert.Equal("claim.route-missing", WhyNot(ByCar(paid, 42) with { Text = " " }));
        Assert.Equal("claim.km-missing", WhyNot(ByCar(paid, 0)));
        Assert.Equal("claim.km-out-of-range", WhyNot(ByCar(paid, 2001)));
        Assert.Equal("claim.employer-missing", WhyNot(LostPay(paid, 3, 200) with { Text = string.Empty }));
        Assert.Equal("claim.line-unknown", WhyNot(new(ClaimLineKind.Honorarium, paid.Days[0].Id, 1, Money.Kronor(900), string.Empty)));
        Assert.Equal("claim.day-unknown", WhyNot(ByCar(paid, 42) with { DayId = Guid.CreateVersion7() }));
    }

    [Fact]
    public void Other_times_give_the_extent_by_the_rule_of_the_date_unless_one_is_chosen()
    {
        var paid = Paid(AFullDay());
        var day = paid.Days[0];
        var early = day.Times with { Return = Clock("15:40") };
        var correction = Correct(Chain(paid), days: [new(day.Id, null, 0) { Times = early }]);
        Assert.Equal((Money.Kronor(-932), Clock("15:40"), HonorariumExtent.HalfDay), (correction.Gross, correction.Days[0].Return!.Value, correction.Days[0].Extent));
        Assert.False(correction.Days[0].ExtentByHand);
        CorrectionEntry Entry(HonorariumExtent? extent, DayTimes times) => new([new(day.Id, extent, 0) { Times = times }], [], Reason);
        Assert.Equal("correction.nothing-corrected", Chain(paid).WhyNotCorrect(Entry(HonorariumExtent.FullDay, early), Rules)?.Code);
        Assert.Equal("correction.nothing-corrected", Chain(paid).WhyNotCorrect(Entry(null, day.Times), RulesWith(ARate(RateKind.FullDay, 2000, Thursday)))?.Code);
        Assert.Equal("claim.return-before-departure", Chain(paid).WhyNotCorrect(Entry(null, early with { Return = Clock("11:00") }), Rules)?.Code);
        Assert.Equal("claim.session-outside-journey", Chain(paid).WhyNotCorrect(Entry(null, early with { Return = Clock("15:00") }), Rules)?.Code);
        Assert.Equal("claim.journey-missing", Chain(paid).WhyNotCorrect(Entry(null, early with { Return = null }), Rules)?.Code);
        Assert.Equal("correction.ends-before-it-begins", Chain(paid).WhyNotCorrect(Entry(HonorariumExtent.HalfDay, early with { End = Clock("12:00") }), Rules)?.Code);
    }

    [Fact]
    public void Where_lost_pay_comes_instead_a_forgotten_loss_takes_the_honorarium_back()
    {
        var rules = Rules.With((ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InsteadOfHonorarium));
        var paid = Paid(AFullDay());
        var correction = Chain(paid).Correct(new([], [], Reason) { Added = [LostPay(paid, 5, 400)] }, Payee, Number, rules, Now);
        Assert.Equal([Money.Kronor(-1863), Money.Kronor(2000)], correction.Lines.Select(line => line.Amount).Order());
        var lost = Settle(correction).Lines.Single(line => line.Kind == ClaimLineKind.LostEarnings);
        var back = Chain(paid, correction).Correct(new([], [new(lost.Id, 0, Money.Kronor(400))], Reason), Payee, Number, rules, Now);
        Assert.Equal([Money.Kronor(-2000), Money.Kronor(1863)], back.Lines.Select(line => line.Amount).Order());
    }

    [Fact]
    public void The_one_who_began_a_correction_withdraws_it_until_it_is_attested()
    {
        var paid = Paid(AFullDay());
        var less = Chain(paid).Correct(Half(paid), Payroll, Number, Rules, Now);
        Refuses("claim.not-the-payee", () => less.Withdraw(Payee, Now));
        Refuses("claim.not-the-payee", () => less.Withdraw(Reviewer, Now));
        less.Withdraw(Payroll, Now);
        Assert.Equal((ClaimState.Withdrawn, Payroll), (less.State, less.StoppedBy!.Value));
        Assert.Null(Chain(paid, less).WhyNotCorrect());

        var more = Chain(paid).Correct(new([], [], Reason) { Added = [ByCar(paid, 42)] }, Payroll, Number, Rules, Now);
        more.Withdraw(Payee, Now);
        var attested = Chain(paid).Correct(Half(paid), Payroll, Number, Rules, Now);
        attested.Review(Reviewer, false, Now);
        attested.Attest(Attester, AttestRules.Open, Now);
        Refuses("claim.not-withdrawable", () => attested.Withdraw(Payroll, Now));
    }

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
