using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ClaimFilingTests
{
    [Fact]
    public void A_claim_is_filled_in_with_a_day_per_activity_date()
    {
        var claim = AClaim(AnActivity(Thursday.AddDays(7)), AnActivity(), AnActivity(start: "16:00", end: "17:00"));
        Assert.Equal([Thursday, Thursday.AddDays(7)], claim.Days.Select(day => day.Date));
        Assert.Equal(Clock("13:00"), claim.Days[0].Start);
        Assert.All(claim.Days, day => Assert.True(day.Live && day.LeaderId == claim.LeaderId && day.RootId == claim.Id));
        Assert.Equal([ClaimPart.Payee, ClaimPart.CoLeader], claim.Parties.Select(party => party.Part));
        Assert.False(claim.DidLosePay);
    }

    [Fact]
    public void A_unit_that_pays_no_honoraria_takes_no_claims()
    {
        var unit = new Unit(Guid.CreateVersion7(), Guid.CreateVersion7(), West.Id, "Lungmottagningen", "Skövde");
        Assert.Equal("claim.unit-pays-no-honoraria", HonorariumClaim.WhyNotFile(unit, [AnActivity()])?.Code);
        unit.PayHonoraria(true, "41200", "9010");
        Assert.Equal("claim.nothing-to-claim", HonorariumClaim.WhyNotFile(unit, [])?.Code);
        Assert.Null(HonorariumClaim.WhyNotFile(unit, [AnActivity()]));
    }

    [Fact]
    public void A_session_or_a_date_is_claimed_once()
    {
        var activity = AnActivity();
        var claim = AClaim(activity);
        Refuses("claim.session-twice", () => claim.AddDay(Payee, activity with { Date = Thursday.AddDays(1) }, Rules));
        Refuses("claim.date-twice", () => claim.AddDay(Payee, AnActivity(), Rules));
        claim.RemoveDay(Payee, claim.Days[0].Id);
        Assert.Equal(activity.Basis, claim.AddDay(Payee, activity, Rules).Basis);
    }

    [Fact]
    public void Each_date_takes_the_rate_valid_on_that_date()
    {
        var rules = RulesWith(ARate(RateKind.FullDay, 1900, new DateOnly(2026, 1, 1)));
        var claim = AClaim(AnActivity(new DateOnly(2025, 12, 31)), AnActivity(new DateOnly(2026, 1, 1)));
        foreach (var day in claim.Days)
        {
            claim.Travel(Payee, day.Id, Clock("11:45"), Clock("16:15"), rules);
        }

        Assert.Equal([1863m, 1900m], claim.Lines.Select(line => line.Amount.InKronor));
    }

    [Fact]
    public void A_new_rate_reaches_a_draft_but_nothing_changes_under_a_submitted_claim()
    {
        var raised = RulesWith(ARate(RateKind.FullDay, 2000, Thursday));
        var draft = AFullDay();
        draft.Reckon(raised);
        Assert.Equal(Money.Kronor(2000), draft.Gross);
        Assert.NotNull(draft.Lines[0].RateId);

        var submitted = AFullDay().Submitted();
        submitted.Reckon(raised);
        Assert.Equal(Money.Kronor(1863), submitted.Gross);
    }

    [Fact]
    public void Another_extent_than_the_proposed_one_needs_a_reason()
    {
        var claim = AHalfDay();
        var day = claim.Days[0];
        claim.ChangeExtent(Payee, day.Id, HonorariumExtent.FullDay, 0, " ", Rules);
        Refuses("claim.extent-reason-missing", () => claim.Submit(Payee, Rules, Now));
        claim.ChangeExtent(Payee, day.Id, HonorariumExtent.FullDay, 0, Reason, Rules);
        Assert.Equal((HonorariumExtent.HalfDay, HonorariumExtent.FullDay), (day.ProposedExtent, day.Extent));
        Assert.Equal(Money.Kronor(1863), claim.Submitted().Gross);
    }

    [Fact]
    public void Choosing_what_was_proposed_needs_no_reason_and_keeps_none()
    {
        var claim = AHalfDay();
        claim.ChangeExtent(Payee, claim.Days[0].Id, HonorariumExtent.FullDay, 0, Reason, Rules);
        claim.ChangeExtent(Payee, claim.Days[0].Id, HonorariumExtent.HalfDay, 0, Reason, Rules);
        Assert.False(claim.Days[0].ExtentByHand);
        Assert.Equal(string.Empty, claim.Days[0].ExtentReason);
    }

    [Fact]
    public void A_choice_made_by_hand_stays_when_the_times_are_mended()
    {
        var claim = AHalfDay();
        claim.ChangeExtent(Payee, claim.Days[0].Id, HonorariumExtent.None, 0, Reason, Rules);
        claim.Travel(Payee, claim.Days[0].Id, Clock("16:45"), Clock("20:15"), Rules);
        Assert.Equal(HonorariumExtent.None, claim.Days[0].Extent);
        Assert.Empty(claim.Lines);
    }

    [Fact]
    public void A_region_that_pays_by_the_day_pays_no_hours() =>
        Assert.Equal(
            "claim.extent-not-paid",
            AHalfDay() is var claim ? claim.WhyNotChangeExtent(Payee, claim.Days[0].Id, HonorariumExtent.Hours, 2, Rules)?.Code : null);

    [Fact]
    public void A_norwegian_claim_is_reckoned_by_the_hour()
    {
        var claim = HonorariumClaim.From(
            ASource(region: Bergen), [AnActivity(null, "09:00", "14:30"), AnActivity(Thursday.AddDays(1), "09:00", "09:20")], "HV-2025-1", NorwegianRules, Now);
        Assert.Equal([1952.50m, 355m], claim.Lines.Select(line => line.Amount.InKronor));
        claim.Submit(Payee, NorwegianRules, Now);
        Assert.Equal(ClaimState.Submitted, claim.State);
    }

    [Fact]
    public void Who_waives_the_honorarium_still_gets_travel_and_lost_earnings()
    {
        var claim = AFullDay();
        claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, 42, Money.Zero, "Falköping-Skövde, ledde träff"), Rules);
        claim.Waive(Payee, true, Rules);
        Assert.Equal(new ClaimSums(Money.Zero, Money.Zero, Money.Kronor(105)), ClaimSums.Of(claim.Lines));
        claim.Waive(Payee, false, Rules);
        Assert.Equal(Money.Kronor(1968), claim.Gross);
    }

    [Fact]
    public void A_waived_claim_does_not_ask_for_the_journey()
    {
        var claim = AClaim();
        claim.Waive(Payee, true, Rules);
        Assert.Equal(ClaimState.Submitted, claim.Submitted().State);
    }

    [Fact]
    public void Saying_no_to_lost_pay_takes_its_lines_away()
    {
        var claim = AFullDay();
        claim.AddLine(Payee, new(ClaimLineKind.LostEarnings, claim.Days[0].Id, 3.5m, Money.Kronor(210), "Volvo"), Rules);
        Assert.True(claim.DidLosePay);
        Assert.Equal(Money.Kronor(1863 + 735), claim.Gross);
        claim.SayWhetherPayWasLost(Payee, false, Rules);
        Assert.Equal(Money.Kronor(1863), claim.Gross);
    }

    [Fact]
    public void Travel_is_for_payroll_to_decide_unless_said_otherwise_and_lost_earnings_are_always_taxed()
    {
        var claim = AFullDay();
        var day = claim.Days[0].Id;
        Treatment Of(ClaimLineKind kind, Treatment? chosen) =>
            claim.AddLine(Payee, new(kind, day, 1, Money.Kronor(50), "Buss", chosen), Rules).Treatment;
        Assert.Equal(Treatment.PayrollDecides, Of(ClaimLineKind.PublicTransport, null));
        Assert.Equal(Treatment.TaxFree, Of(ClaimLineKind.Parking, Treatment.TaxFree));
        Assert.Equal(Treatment.Taxable, Of(ClaimLineKind.LostEarnings, Treatment.TaxFree));
        Assert.Equal(Treatment.Taxable, claim.Lines.Single(line => line.Kind == ClaimLineKind.Honorarium).Treatment);
    }

    [Fact]
    public void Only_the_payee_changes_a_claim_and_only_before_it_is_submitted_or_after_it_was_returned()
    {
        var claim = AFullDay();
        Refuses("claim.not-the-payee", () => claim.Waive(Reviewer, true, Rules));
        claim.Submitted();
        Refuses("claim.not-editable", () => claim.Waive(Payee, true, Rules));
        claim.Return(Reviewer, false, "Kilometer saknas", Now);
        claim.Waive(Payee, true, Rules);
        Assert.Equal(ClaimState.Submitted, claim.Submitted().State);
    }

    [Fact]
    public void A_claim_knows_when_its_log_has_been_corrected()
    {
        var activity = AnActivity();
        var day = AClaim(activity).Days[0];
        Assert.False(day.LogHasChanged(activity.Basis.LogEdition));
        Assert.True(day.LogHasChanged(2));
    }
}
