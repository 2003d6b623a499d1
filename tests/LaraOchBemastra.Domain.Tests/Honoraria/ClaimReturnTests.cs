using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Some lines go back, the rest goes on.</summary>
public class ClaimReturnTests
{
    private const string Number = "VGR-2025-000099";

    [Fact]
    public void A_returned_line_goes_back_in_a_claim_of_its_own_and_the_rest_stays_where_it_is()
    {
        var claim = TwoDays().Reviewed();
        var (gross, car) = (claim.Gross, Cars(claim)[0]);
        var split = claim.ReturnLines(Attester, false, " Sträckan? ", [car.Id], Number, Now)!;
        Assert.Equal((ClaimState.Reviewed, ClaimState.Returned), (claim.State, split.State));
        Assert.Equal((claim.Id, ClaimOrigin.SplitOff, "Sträckan?"), (split.FollowsId!.Value, split.Origin, split.ReturnedReason));
        Assert.Equal(gross, claim.Gross + split.Gross);
        Assert.Equal(car, Assert.Single(split.Lines));
        Assert.Equal(Reviewer, claim.ReviewedBy);
        claim.Attest(Attester, AttestRules.Open, Now);
    }

    [Fact]
    public void Of_a_day_that_stays_the_new_claim_only_borrows_the_date()
    {
        var claim = TwoDays().Submitted();
        var split = claim.ReturnLines(Reviewer, false, Reason, [Cars(claim)[0].Id], Number, Now)!;
        Assert.Equal(2, claim.Days.Count);
        Assert.Equal((true, false), (split.Days[0].Borrowed, split.Days[0].Live));
        Assert.Equal(claim.Days[0].SessionId, split.Days[0].SessionId);
        Taken(claim, split);
        split.Reckon(Rules);
        Assert.DoesNotContain(split.Lines, line => line.Kind == ClaimLineKind.Honorarium);
        split.ChangeLine(Payee, split.Lines[0].Id, new(ClaimLineKind.CarKm, split.Days[0].Id, 20, Money.Zero, "Skara-Skövde"), Rules);
        split.Submitted();
        Assert.False(split.Days[0].Live);
        Taken(claim, split);
    }

    [Fact]
    public void A_day_whose_honorarium_is_returned_goes_with_all_its_lines_and_takes_its_session_along()
    {
        var claim = TwoDays().Submitted();
        var day = claim.Days[1];
        var honorarium = claim.Lines.Single(line => line.Kind == ClaimLineKind.Honorarium && line.ClaimDayId == day.Id);
        var split = claim.ReturnLines(Reviewer, false, Reason, [honorarium.Id], Number, Now)!;
        Assert.Equal(day, Assert.Single(split.Days));
        Assert.Equal((split.Id, true, false), (day.ClaimId, day.Live, day.Borrowed));
        Assert.Equal(2, split.Lines.Count);
        Assert.DoesNotContain(claim.Lines, line => line.ClaimDayId == day.Id);
        Taken(claim, split);
        claim.Review(Reviewer, false, Now);
        split.Submitted().Review(Reviewer, false, Now);
    }

    [Fact]
    public void When_every_line_is_chosen_the_claim_itself_goes_back()
    {
        var claim = TwoDays().Submitted();
        Assert.Null(claim.ReturnLines(Reviewer, false, Reason, [.. claim.Lines.Select(line => line.Id)], Number, Now));
        Assert.Equal(ClaimState.Returned, claim.State);
        var oneDay = AFullDay().Submitted();
        Assert.Null(oneDay.ReturnLines(Reviewer, false, Reason, [oneDay.Lines[0].Id], Number, Now));
    }

    [Fact]
    public void Lines_are_returned_by_those_who_may_return_the_claim_with_a_reason()
    {
        var claim = TwoDays().Submitted();
        Guid[] car = [Cars(claim)[0].Id];
        Refuses("claim.payee-at-gate", () => claim.ReturnLines(Payee, false, Reason, car, Number, Now));
        Refuses("claim.return-reason-missing", () => claim.ReturnLines(Reviewer, false, " ", car, Number, Now));
        Refuses("claim.line-unknown", () => claim.ReturnLines(Reviewer, false, Reason, [], Number, Now));
        Refuses("claim.line-unknown", () => claim.ReturnLines(Reviewer, false, Reason, [Guid.NewGuid()], Number, Now));
        Refuses("claim.not-returnable", () => AFullDay().Attested().ReturnLines(Reviewer, false, Reason, car, Number, Now));
    }

    [Fact]
    public void The_parts_of_the_payee_and_the_co_leader_follow_and_the_review_does_not()
    {
        var claim = TwoDays().Submitted();
        claim.Review(CoLeader, true, Now);
        var split = claim.ReturnLines(Attester, true, Reason, [Cars(claim)[0].Id], Number, Now)!;
        Assert.Equal([ClaimPart.Payee, ClaimPart.CoLeader], split.Parties.Select(party => party.Part).Order());
        Assert.Null(split.ReviewedBy);
        Assert.Equal(ClaimPart.CoLeaderReviewer, claim.Parties.Single(party => party.AccountId == CoLeader).Part);
    }

    private static void Taken(params HonorariumClaim[] claims) =>
        Assert.All(
            claims.SelectMany(claim => claim.Days).GroupBy(day => day.SessionId),
            ofSession => Assert.Single(ofSession, day => day.Live));

    private static List<ClaimLine> Cars(HonorariumClaim claim) => [.. claim.Lines.Where(line => line.Kind == ClaimLineKind.CarKm)];

    private static HonorariumClaim TwoDays()
    {
        var claim = AClaim(AnActivity(), AnActivity(Thursday.AddDays(7)));
        foreach (var day in claim.Days)
        {
            claim.Travel(Payee, day.Id, Clock("11:45"), Clock("16:15"), Rules);
            claim.AddLine(Payee, new(ClaimLineKind.CarKm, day.Id, 42, Money.Zero, "Skara-Skövde"), Rules);
        }

        return claim;
    }
}
