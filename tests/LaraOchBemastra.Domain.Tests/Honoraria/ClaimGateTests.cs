using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ClaimGateTests
{
    [Fact]
    public void A_claim_goes_from_draft_by_two_people_to_attested()
    {
        var claim = AFullDay().Attested();
        Assert.Equal(ClaimState.Attested, claim.State);
        Assert.Equal((Reviewer, Attester), (claim.ReviewedBy!.Value, claim.AttestedBy!.Value));
        Assert.Equal(claim.Parties.Count, claim.Parties.Select(party => party.AccountId).Distinct().Count());
    }

    [Fact]
    public void The_payee_stands_at_no_gate()
    {
        Refuses("claim.payee-at-gate", () => AFullDay().Submitted().Review(Payee, true, Now));
        Refuses("claim.payee-at-gate", () => AFullDay().Reviewed().Attest(Payee, AttestRules.Open, Now));
        Refuses("claim.payee-at-gate", () => AFullDay().Submitted().Return(Payee, true, Reason, Now));
    }

    [Fact]
    public void The_reviewer_is_never_the_attester() =>
        Refuses("claim.other-gate-passed", () => AFullDay().Reviewed().Attest(Reviewer, AttestRules.Open, Now));

    [Fact]
    public void The_co_leader_reviews_only_where_the_region_allows_it()
    {
        Refuses("claim.co-leader-may-not-review", () => AFullDay().Submitted().Review(CoLeader, false, Now));
        var claim = AFullDay().Submitted();
        claim.Review(CoLeader, true, Now);
        Assert.Equal(ClaimPart.CoLeaderReviewer, claim.Parties.Single(party => party.AccountId == CoLeader).Part);
    }

    [Fact]
    public void The_co_leader_never_attests()
    {
        Refuses("claim.co-leader-may-not-attest", () => AFullDay().Reviewed().Attest(CoLeader, AttestRules.Open, Now));
        var claim = AFullDay().Submitted();
        claim.Review(CoLeader, true, Now);
        Refuses("claim.co-leader-may-not-attest", () => claim.Attest(CoLeader, AttestRules.Open, Now));
    }

    [Fact]
    public void A_gate_is_passed_only_in_its_turn()
    {
        Refuses("claim.not-waiting-for-review", () => AFullDay().Review(Reviewer, false, Now));
        Refuses("claim.not-waiting-for-attest", () => AFullDay().Submitted().Attest(Attester, AttestRules.Open, Now));
        Refuses("claim.not-returnable", () => AFullDay().Attested().Return(Payroll, false, Reason, Now));
    }

    [Fact]
    public void A_returned_claim_carries_a_reason_and_has_to_be_reviewed_again()
    {
        var claim = AFullDay().Reviewed();
        Refuses("claim.return-reason-missing", () => claim.Return(Attester, false, " ", Now));
        claim.Return(Attester, false, " Resan saknar ändamål ", Now);
        Assert.Equal((ClaimState.Returned, "Resan saknar ändamål", Attester), (claim.State, claim.ReturnedReason, claim.ReturnedBy!.Value));
        Assert.Null(claim.ReviewedBy);
        Assert.DoesNotContain(claim.Parties, party => party.Part is ClaimPart.Reviewer);
        claim.Submitted();
        Assert.NotNull(claim.WhyNotAttest(Attester, AttestRules.Open));
    }

    [Fact]
    public void A_co_leaders_review_is_undone_by_a_return()
    {
        var claim = AFullDay().Submitted();
        claim.Review(CoLeader, true, Now);
        claim.Return(CoLeader, true, Reason, Now);
        Assert.Equal(ClaimPart.CoLeader, claim.Parties.Single(party => party.AccountId == CoLeader).Part);
    }

    [Fact]
    public void Those_who_may_act_are_neither_payee_nor_at_the_other_gate()
    {
        var claim = AFullDay().Reviewed();
        Assert.Equal([Attester], claim.WhoMayAct(ClaimGate.Attest, [Payee, CoLeader, Reviewer, Attester], true, Mandates.NotAsked));
    }

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(false, true, "claim.nobody-may-review")]
    [InlineData(true, false, "claim.nobody-may-attest")]
    public void A_warning_comes_when_nobody_is_left_who_may_act(bool aReviewer, bool anAttester, string? code)
    {
        Guid[] reviewers = aReviewer ? [Payee, Reviewer] : [Payee, CoLeader];
        Guid[] attesters = anAttester ? [Attester] : [CoLeader];
        Assert.Equal(code, AFullDay().Submitted().WhyStuck(reviewers, attesters, false, Mandates.NotAsked)?.Code);
    }

    [Fact]
    public void One_person_with_both_roles_is_not_enough()
    {
        Assert.Equal("claim.nobody-may-attest", AFullDay().WhyStuck([Reviewer], [Reviewer], false, Mandates.NotAsked)?.Code);
        Assert.Equal("claim.nobody-may-attest", AFullDay().Reviewed().WhyStuck([], [Reviewer], false, Mandates.NotAsked)?.Code);
        Assert.Null(AFullDay().Attested().WhyStuck([], [], false, Mandates.NotAsked));
    }

    [Fact]
    public void Only_the_listed_steps_exist()
    {
        (ClaimState From, ClaimState[] To)[] steps =
        [
            (ClaimState.Draft, [ClaimState.Submitted, ClaimState.Withdrawn]),
            (ClaimState.Returned, [ClaimState.Submitted, ClaimState.Withdrawn]),
            (ClaimState.Submitted, [ClaimState.Reviewed, ClaimState.Returned, ClaimState.OnHold, ClaimState.Rejected, ClaimState.Withdrawn]),
            (ClaimState.Reviewed, [ClaimState.Attested, ClaimState.Returned, ClaimState.OnHold, ClaimState.Rejected, ClaimState.Withdrawn]),
            (ClaimState.OnHold, [ClaimState.Submitted, ClaimState.Reviewed, ClaimState.Attested, ClaimState.Withdrawn]),
            (ClaimState.Attested, [ClaimState.InRun, ClaimState.OnHold]),
            (ClaimState.InRun, [ClaimState.Paid, ClaimState.Attested]),
            (ClaimState.Paid, [ClaimState.Attested]),
        ];
        var listed = steps.SelectMany(step => step.To.Select(to => (step.From, to)));
        var possible =
            from before in Enum.GetValues<ClaimState>()
            from after in Enum.GetValues<ClaimState>()
            where before.MayBecome(after)
            select (before, after);
        Assert.Equal(listed.Order(), possible.Order());
    }
}
