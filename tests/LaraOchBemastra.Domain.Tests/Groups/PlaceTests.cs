using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class PlaceTests
{
    private static readonly DateOnly Start = GroupBuilder.FirstThursday;

    [Fact]
    public void A_request_holds_no_place_and_an_offer_does()
    {
        var scene = new PlaceScene(places: 2);
        var one = scene.Asks();
        Assert.Equal((EnrolmentState.Requested, 2), (one.State, scene.Group.FreePlaces));
        scene.Group.Offer(one.Id, scene.Rules, scene.Coordinator());
        Assert.Equal((EnrolmentState.Offered, 1), (one.State, scene.Group.FreePlaces));
        scene.Group.Accept(one.Id, scene.Person);
        Assert.Equal((EnrolmentState.Confirmed, 1), (one.State, scene.Group.FreePlaces));
        Assert.Equal(
            [PlaceThrough.Participant, PlaceThrough.Coordinator, PlaceThrough.Participant], one.Steps.Select(step => step.Through));
    }

    [Fact]
    public void Nobody_gets_a_place_that_is_not_there()
    {
        var scene = new PlaceScene(places: 1);
        scene.Group.Confirm(scene.Asks().Id, scene.Rules, scene.Coordinator());
        var late = scene.Asks();
        var refusal = PlaceRefusals.TooFewFree(0, 1);
        Assert.Equal(refusal, scene.Group.WhyNotOffer(late.Id, scene.Rules, scene.Today));
        Assert.Equal(refusal, scene.Group.WhyNotConfirm(late.Id, scene.Rules, scene.Today));
        Assert.Equal(refusal, Assert.Throws<RefusedException>(() => scene.Group.Offer(late.Id, scene.Rules, scene.Coordinator())).Refusal);
    }

    [Fact]
    public void Who_asked_first_and_waits_goes_first()
    {
        var scene = new PlaceScene(places: 1);
        var first = scene.Waits();
        var second = scene.Asks();
        Assert.Equal(PlaceRefusals.OthersFirst(1), scene.Group.WhyNotOffer(second.Id, scene.Rules, scene.Today));
        Assert.Equal(PlaceRefusals.OthersFirst(1), scene.Group.WhyNotEnrol());
        Assert.Equal([first], scene.Group.OfferNext(scene.Rules, scene.Itself));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void A_pair_holds_the_single_free_place_unless_the_region_lets_others_pass(bool mayPass, int offered)
    {
        var scene = new PlaceScene(places: 1, new PlaceChoices { SinglesMayPassPairs = mayPass });
        scene.Waits(people: 2);
        scene.Waits();
        Assert.Equal(offered, scene.Group.OfferNext(scene.Rules, scene.Itself).Count);
    }

    [Fact]
    public void Two_who_come_together_take_each_step_together_until_they_have_their_places()
    {
        var scene = new PlaceScene(places: 3);
        var one = scene.Asks(people: 2);
        var other = scene.Group.Enrolments.Single(enrolment => enrolment.Id != one.Id);
        scene.Group.Offer(one.Id, scene.Rules, scene.Coordinator());
        Assert.Equal((EnrolmentState.Offered, 1), (other.State, scene.Group.FreePlaces));
        scene.Group.Accept(other.Id, scene.Person);
        Assert.Equal(EnrolmentState.Confirmed, one.State);
        scene.Group.Cancel(other.Id, scene.Person);
        Assert.Equal((EnrolmentState.Confirmed, EnrolmentState.Cancelled, 2), (one.State, other.State, scene.Group.FreePlaces));
    }

    [Fact]
    public void Nothing_is_offered_from_the_day_the_course_starts()
    {
        var scene = new PlaceScene(places: 2);
        var one = scene.Waits();
        var late = scene.Asks();
        scene.Today = Start;
        Assert.Equal(PlaceRefusals.Started(Start), scene.Group.WhyNotOffer(one.Id, scene.Rules, scene.Today));
        Assert.Empty(scene.Group.OfferNext(scene.Rules, scene.Itself));
        Assert.Equal(PlaceRefusals.Started(Start), scene.Group.WhyNotAsk(scene.Rules, scene.Today));
        Assert.Null(scene.Group.WhyNotConfirm(one.Id, scene.Rules, scene.Today));
        Assert.Null(scene.Group.WhyNotConfirm(late.Id, scene.Rules, scene.Today));
        Assert.Null(scene.Group.WhyNotEnrol(scene.Today));
    }

    [Fact]
    public void An_offer_ends_with_its_days_and_at_the_latest_the_day_before_the_start()
    {
        var scene = new PlaceScene(places: 2, new PlaceChoices { DaysToAnswer = 5 });
        var early = scene.Asks();
        scene.Group.Offer(early.Id, scene.Rules, scene.Coordinator());
        Assert.Equal(scene.Today.AddDays(5), early.AnswerBy);
        scene.Today = Start.AddDays(-2);
        Assert.Equal(PlaceRefusals.OfferOver(early.AnswerBy!.Value), scene.Group.WhyNotAccept(early.Id, scene.Today));
        Assert.Equal([early], scene.Group.EndOffers(scene.Itself));
        Assert.Equal((EnrolmentState.Declined, PlaceThrough.Itself), (early.State, early.Steps[^1].Through));
        var late = scene.Asks();
        scene.Group.Offer(late.Id, scene.Rules, scene.Coordinator());
        Assert.Equal(Start.AddDays(-1), late.AnswerBy);
    }

    [Fact]
    public void Who_gives_a_place_back_frees_it_and_gets_no_second_offer()
    {
        var scene = new PlaceScene(places: 1);
        var first = scene.Asks();
        scene.Group.Offer(first.Id, scene.Rules, scene.Coordinator());
        var second = scene.Waits();
        scene.Group.Cancel(first.Id, scene.Person);
        Assert.Equal([second], scene.Group.OfferNext(scene.Rules, scene.Itself));
        Assert.Equal(PlaceRefusals.WrongStep(EnrolmentState.Cancelled), scene.Group.WhyNotOffer(first.Id, scene.Rules, scene.Today));
    }

    [Fact]
    public void The_coordinators_no_has_a_reason()
    {
        var scene = new PlaceScene();
        var one = scene.Asks();
        Assert.Equal(PlaceRefusals.ReasonNeeded(), scene.Group.WhyNotDecline(one.Id, scene.Coordinator(" ")));
        scene.Group.Decline(one.Id, scene.Coordinator("Bor i en annan region"));
        Assert.Equal("Bor i en annan region", one.Steps[^1].Reason);
    }

    [Fact]
    public void A_place_is_completed_when_the_course_has_ended()
    {
        var scene = new PlaceScene();
        var one = scene.Asks();
        scene.Group.Confirm(one.Id, scene.Rules, scene.Coordinator());
        Assert.Equal(PlaceRefusals.NotEnded(), scene.Group.WhyNotComplete(one.Id, scene.Today));
        scene.Today = Start.AddDays(7);
        scene.Group.Complete(one.Id, scene.Coordinator());
        Assert.True(one is { State: EnrolmentState.Completed, HoldsPlace: true });
    }

    [Fact]
    public void Only_those_with_a_place_on_the_day_stand_in_its_log()
    {
        var scene = new PlaceScene(places: 2);
        var waits = scene.Waits();
        Assert.False(waits.IsInLogOn(Start));
        scene.Group.Confirm(waits.Id, scene.Rules, scene.Coordinator());
        scene.Today = Start.AddDays(1);
        scene.Group.Cancel(waits.Id, scene.Person);
        Assert.True(waits.IsInLogOn(Start));
        Assert.False(waits.IsInLogOn(Start.AddDays(7)));
    }

    [Fact]
    public void A_changed_text_is_a_new_version_and_an_empty_one_is_not_shown()
    {
        var rules = new PlaceScene().Rules;
        Assert.Null(rules.Current(PlaceTextKind.Fee));
        Assert.True(rules.Write(PlaceTextKind.Fee, new PlaceWords("100 kr", string.Empty, string.Empty, string.Empty), default, null));
        Assert.False(rules.Write(PlaceTextKind.Fee, new PlaceWords("100 kr", string.Empty, string.Empty, string.Empty), default, null));
        Assert.Equal("100 kr", rules.Current(PlaceTextKind.Fee)?.Words.In("nb"));
        Assert.True(rules.Write(PlaceTextKind.Fee, PlaceWords.None, default, null));
        Assert.Null(rules.Current(PlaceTextKind.Fee));
        Assert.Equal([1, 2], rules.Texts.Select(text => text.Edition));
    }

    [Fact]
    public void The_decision_to_start_is_taken_before_the_start()
    {
        var group = new PlaceScene().Group;
        Assert.Equal(PlaceRefusals.DecisionAfterStart(Start), group.WhyNotDecideBy(Start));
        group.DecideStartBy(Start.AddDays(-14));
        Assert.Equal(Start.AddDays(-14), group.DecideBy);
    }
}
