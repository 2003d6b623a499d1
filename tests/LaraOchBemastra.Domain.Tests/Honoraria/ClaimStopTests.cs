using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Hold, rejection, withdrawal and the control of claims that were drawn.</summary>
public class ClaimStopTests
{
    [Theory]
    [InlineData(ClaimState.Submitted)]
    [InlineData(ClaimState.Reviewed)]
    [InlineData(ClaimState.Attested)]
    public void A_claim_on_hold_goes_on_from_where_it_stood(ClaimState stood)
    {
        var claim = At(stood);
        claim.Hold(Payroll, false, " Väntar på intyg ", Now);
        Assert.Equal((ClaimState.OnHold, "Väntar på intyg", Payroll), (claim.State, claim.StoppedReason, claim.StoppedBy!.Value));
        Refuses("run.empty", () => ARunOf(claim));
        claim.Release(Payroll, false);
        Assert.Equal(stood, claim.State);
        Assert.Null(claim.HeldFrom);
    }

    [Fact]
    public void Only_one_who_may_stand_at_the_next_gate_stops_a_claim_and_says_why()
    {
        Refuses("claim.payee-at-gate", () => AFullDay().Submitted().Hold(Payee, false, Reason, Now));
        Refuses("claim.co-leader-may-not-review", () => AFullDay().Submitted().Reject(CoLeader, false, Reason, Now));
        Refuses("claim.co-leader-may-not-attest", () => AFullDay().Reviewed().Reject(CoLeader, true, Reason, Now));
        Refuses("claim.stop-reason-missing", () => AFullDay().Submitted().Hold(Reviewer, false, " ", Now));
        Refuses("claim.stop-reason-missing", () => AFullDay().Submitted().Reject(Reviewer, false, string.Empty, Now));
        Refuses("claim.payee-at-gate", () => AFullDay().Attested().Hold(Payee, false, Reason, Now));
        Refuses("claim.not-stoppable", () => AFullDay().Hold(Reviewer, false, Reason, Now));
        Refuses("claim.not-on-hold", () => AFullDay().Submitted().Release(Reviewer, false));
        AFullDay().Reviewed().Reject(Reviewer, false, Reason, Now);
    }

    [Fact]
    public void A_rejected_claim_lets_its_sessions_go_and_ends_there()
    {
        var claim = AFullDay().Submitted();
        claim.Reject(Reviewer, false, Reason, Now);
        Assert.Equal(ClaimState.Rejected, claim.State);
        Assert.False(claim.Days[0].Live);
        Assert.All(Enum.GetValues<ClaimState>(), next => Assert.False(claim.State.MayBecome(next)));
    }

    [Theory]
    [InlineData(ClaimState.Draft)]
    [InlineData(ClaimState.Submitted)]
    [InlineData(ClaimState.Reviewed)]
    public void The_payee_withdraws_her_claim_until_it_is_attested(ClaimState stood)
    {
        var claim = At(stood);
        Refuses("claim.not-the-payee", () => claim.Withdraw(Reviewer, Now));
        claim.Withdraw(Payee, Now);
        Assert.Equal(ClaimState.Withdrawn, claim.State);
        Assert.False(claim.Days[0].Live);
    }

    [Fact]
    public void An_attested_claim_is_not_withdrawn_not_even_while_it_is_on_hold()
    {
        var claim = AFullDay().Attested();
        Refuses("claim.not-withdrawable", () => claim.Withdraw(Payee, Now));
        claim.Hold(Payroll, false, Reason, Now);
        Refuses("claim.not-withdrawable", () => claim.Withdraw(Payee, Now));
    }

    [Fact]
    public void A_claim_that_was_drawn_is_attested_only_with_a_note_of_its_control()
    {
        var rules = new AttestRules(Mandates.NotAsked, ChoicesWith(100));
        var claim = AFullDay().Reviewed();
        Refuses("claim.control-missing", () => claim.Attest(Attester, rules, Now));
        Refuses("claim.control-note-missing", () => claim.Control(Reviewer, false, " ", Now));
        Refuses("claim.payee-at-gate", () => claim.Control(Payee, false, "Stämmer", Now));
        claim.Control(Reviewer, false, "Ringde arbetsgivaren, stämmer", Now);
        claim.Attest(Attester, rules, Now);
        Assert.Equal("Ringde arbetsgivaren, stämmer", claim.ControlNote);
    }

    [Fact]
    public void The_draw_is_the_same_however_often_it_is_asked_and_takes_about_as_many_as_chosen()
    {
        var claims = Enumerable.Range(0, 400).Select(_ => AClaim()).ToList();
        var choices = ChoicesWith(25);
        var drawn = claims.Where(choices.Draws).ToList();
        Assert.InRange(drawn.Count, 60, 140);
        Assert.Equal(drawn, claims.Where(choices.Draws));
        Assert.DoesNotContain(claims, ChoicesWith(0).Draws);
        Assert.All(claims, claim => Assert.True(ChoicesWith(100).Draws(claim)));
    }

    [Fact]
    public void Shares_are_within_their_bounds()
    {
        var choices = new GateChoices(West.Id);
        Assert.Equal("gate.percent-out-of-range", choices.WhyNotDecide(101, 150)?.Code);
        Assert.Equal("gate.percent-out-of-range", choices.WhyNotDecide(10, 100)?.Code);
        Assert.Null(choices.WhyNotDecide(0, 150));
    }

    private static HonorariumClaim At(ClaimState state) => state switch
    {
        ClaimState.Draft => AFullDay(),
        ClaimState.Submitted => AFullDay().Submitted(),
        ClaimState.Reviewed => AFullDay().Reviewed(),
        _ => AFullDay().Attested(),
    };

    private static GateChoices ChoicesWith(int samplePercent)
    {
        var choices = new GateChoices(West.Id);
        choices.Decide(mandatesRequired: false, samplePercent, unusualPercent: 150);
        return choices;
    }
}
