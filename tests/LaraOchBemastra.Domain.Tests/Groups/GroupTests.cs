using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class GroupTests
{
    [Fact]
    public void A_course_says_all_that_is_missing_before_it_can_be_published()
    {
        var given = Given.AGroup().With(facts => facts with { Purpose = " ", Place = string.Empty });
        var missing = given.Build().MissingToPublish(given.Region, []);

        Assert.Equal(
            ["group.purpose-missing", "group.place-missing", "group.sessions-missing", "pair.staff-missing", "pair.experienced-missing"],
            missing.Select(refusal => refusal.Code));
    }

    [Fact]
    public void A_digital_course_needs_no_place()
    {
        var given = Given.AGroup().With(facts => facts with { Form = MeetingForm.Digital, Place = string.Empty });

        Assert.DoesNotContain(given.Build().MissingToPublish(given.Region, []), refusal => refusal.Code == "group.place-missing");
    }

    [Fact]
    public void A_course_is_not_published_before_the_leader_rule_holds()
    {
        var given = Given.AGroup();
        var group = given.Build(sessions: 1);

        var thrown = Assert.Throws<RefusedException>(() => group.Publish(given.Region, [given.Staff()]));

        Assert.Equal(GroupRefusals.ExperiencedLeaderMissing(), thrown.Refusal);
        Assert.Equal(GroupState.Planned, group.State);
    }

    [Fact]
    public void A_course_with_all_it_needs_is_published_once()
    {
        var given = Given.AGroup();
        var group = given.Build(sessions: 1);
        Candidate[] pair = [given.Staff(), given.Experienced()];
        group.LeadBy(given.Region, pair);

        group.Publish(given.Region, pair);

        Assert.Equal(GroupState.Published, group.State);
        Assert.Equal(GroupRefusals.NotPlanned(), group.WhyNotPublish(given.Region, pair));
    }

    [Fact]
    public void Patients_and_relatives_share_a_course_only_where_the_region_lets_them()
    {
        var facts = new GroupFacts { Title = "x", ConditionId = Guid.CreateVersion7(), Audience = Audience.PatientsAndRelatives };

        Assert.Equal("group.mixed-audience", facts.WhyNot(Given.AGroup().Region)?.Code);
        Assert.Null(facts.WhyNot(Given.AGroup(Country.Norway).Region));
    }

    [Fact]
    public void A_course_without_a_condition_is_a_decision_of_the_region()
    {
        var region = Given.AGroup().Region;
        var facts = new GroupFacts { Title = "x", ConditionId = null };
        Assert.Equal("group.condition-needed", facts.WhyNot(region)?.Code);

        region.Decide(mixedAudience: false, courseWithoutCondition: true, coLeaderMayReview: false, attesterMayMakeRun: false);

        Assert.Null(facts.WhyNot(region));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(6, 5)]
    [InlineData(1, Group.MostPlacesEver + 1)]
    public void Sizes_that_make_no_sense_are_refused(int fewest, int most)
    {
        var facts = new GroupFacts { Title = "x", ConditionId = Guid.CreateVersion7(), FewestPlaces = fewest, MostPlaces = most };

        Assert.Equal("group.size-wrong", facts.WhyNot(Given.AGroup().Region)?.Code);
    }

    [Fact]
    public void The_condition_is_fixed_once_leaders_are_chosen()
    {
        var given = Given.AGroup();
        var group = given.Build(sessions: 1);
        group.LeadBy(given.Region, [given.Staff(), given.Experienced()]);
        var other = new GroupFacts { Title = "y", ConditionId = Guid.CreateVersion7() };

        Assert.Equal(GroupRefusals.LeadersChosenForAudience(), group.WhyNotDescribe(given.Region, other));
    }

    [Fact]
    public void A_full_course_takes_nobody_more_until_somebody_leaves()
    {
        var given = Given.AGroup().With(facts => facts with { FewestPlaces = 1, MostPlaces = 1 });
        var group = given.Build();
        var first = group.Enrol("Anna", "B", Experience.Patient);
        Assert.Equal(GroupRefusals.Full(1).Code, group.WhyNotEnrol()?.Code);

        group.Cancel(first.Id, new PlaceMove(PlaceThrough.Participant, null, default, GroupBuilder.FirstThursday));

        Assert.Null(group.WhyNotEnrol());
    }

    [Fact]
    public void Places_are_never_fewer_than_the_people_who_have_one()
    {
        var given = Given.AGroup();
        var group = given.Build();
        group.Enrol("Anna", "B", Experience.Patient);
        group.Enrol("Bo", "C", Experience.Patient);

        var fewer = new GroupFacts { Title = "x", ConditionId = given.Condition, FewestPlaces = 1, MostPlaces = 1 };

        Assert.Equal("group.fewer-places", group.WhyNotDescribe(given.Region, fewer)?.Code);
    }

    [Fact]
    public void A_course_is_cancelled_with_a_reason_and_then_over()
    {
        var group = Given.AGroup().Build();
        Assert.Throws<RefusedException>(() => group.Cancel(" "));

        group.Cancel("För få anmälda");

        Assert.Equal(GroupState.Cancelled, group.State);
        Assert.Equal(GroupRefusals.IsOver(), group.WhyNotEnrol());
    }

    [Fact]
    public void A_course_closes_when_its_sessions_are_over_and_logged()
    {
        var given = Given.AGroup();
        var group = given.Build(sessions: 1);
        Candidate[] pair = [given.Staff(), given.Experienced()];
        group.LeadBy(given.Region, pair);
        group.Publish(given.Region, pair);

        Assert.Equal("group.sessions-to-come", group.WhyNotClose(GroupBuilder.FirstThursday.AddDays(-1), 0)?.Code);
        Assert.Equal("group.logs-missing", group.WhyNotClose(GroupBuilder.FirstThursday.AddDays(1), 1)?.Code);

        group.Close(GroupBuilder.FirstThursday.AddDays(1), 0);
        Assert.Equal(GroupState.Closed, group.State);
    }
}
