using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class LeaderPairTests
{
    [Fact]
    public void A_Swedish_course_is_led_by_one_from_staff_and_one_experienced()
    {
        var given = Given.AGroup();
        var group = given.Build(sessions: 2);

        group.LeadBy(given.Region, [given.Staff(), given.Experienced()]);

        Assert.Equal(2, group.Leaders.Count);
    }

    [Fact]
    public void A_course_without_an_experienced_leader_says_that_one_is_missing()
    {
        var given = Given.AGroup();

        Assert.Equal(GroupRefusals.ExperiencedLeaderMissing(), LeaderPair.WhyNot(given.Region, given.Build(), [given.Staff()]));
    }

    [Fact]
    public void A_course_without_staff_says_that_one_is_missing()
    {
        var given = Given.AGroup();

        Assert.Equal(GroupRefusals.StaffLeaderMissing(), LeaderPair.WhyNot(given.Region, given.Build(), [given.Experienced()]));
    }

    [Fact]
    public void Three_leaders_are_one_too_many_in_Sweden_and_fine_in_Norway()
    {
        var swedish = Given.AGroup();
        var norwegian = Given.AGroup(Country.Norway);

        Assert.Equal(
            GroupRefusals.ExactlyTwoLeaders().Code,
            LeaderPair.WhyNot(swedish.Region, swedish.Build(), [swedish.Staff(), swedish.Staff("Siv"), swedish.Experienced()])?.Code);
        Assert.Null(LeaderPair.WhyNot(
            norwegian.Region, norwegian.Build(), [norwegian.Staff(), norwegian.Staff("Siv"), norwegian.Experienced()]));
    }

    [Theory]
    [InlineData(Audience.Patients, Experience.Patient, true)]
    [InlineData(Audience.Patients, Experience.Relative, false)]
    [InlineData(Audience.Relatives, Experience.Relative, true)]
    [InlineData(Audience.Relatives, Experience.Patient, false)]
    public void The_leaders_experience_is_the_audiences(Audience audience, Experience experience, bool fits)
    {
        var given = Given.AGroup().For(audience);
        var leader = given.Experienced(experience: experience).Leader;

        Assert.Equal(fits, LeaderPair.MayBeOffered(given.Build(), leader));
    }

    [Theory]
    [InlineData(Experience.Patient)]
    [InlineData(Experience.Relative)]
    public void A_shared_course_takes_either_experience(Experience experience)
    {
        var given = Given.AGroup(Country.Norway).For(Audience.PatientsAndRelatives);

        Assert.True(LeaderPair.MayBeOffered(given.Build(), given.Experienced(experience: experience).Leader));
    }

    [Fact]
    public void One_with_another_condition_is_not_on_the_list_and_no_sentence_tells_why()
    {
        var given = Given.AGroup();
        var other = given.Experienced(condition: Guid.CreateVersion7());

        Assert.False(LeaderPair.MayBeOffered(given.Build(), other.Leader));
        Assert.Equal(
            GroupRefusals.LeaderNotForThisCourse(),
            LeaderPair.WhyNot(given.Region, given.Build(), [given.Staff(), other]));
    }

    [Fact]
    public void One_who_has_not_agreed_to_be_found_is_not_offered()
    {
        var given = Given.AGroup();
        var leader = given.Experienced().Leader;
        leader.NoLongerBeFound();

        Assert.False(LeaderPair.MayBeOffered(given.Build(), leader));
    }

    [Fact]
    public void Without_the_leader_training_she_may_not_lead_yet()
    {
        var given = Given.AGroup();
        var untrained = given.Experienced() with { TrainedOn = null };

        Assert.Equal("pair.not-trained", LeaderPair.WhyNot(given.Build(), untrained)?.Code);
    }

    [Fact]
    public void One_who_leads_elsewhere_at_that_hour_is_kept_by_it_and_the_date_is_named()
    {
        var given = Given.AGroup();
        var busy = given.Staff() with
        {
            Busy = [new Booking("26-0099", new SessionTime(GroupBuilder.FirstThursday, new TimeOnly(15, 0), new TimeOnly(16, 0)))],
        };

        Refusal? refusal = LeaderPair.WhyNot(given.Build(sessions: 1), busy);

        Assert.Equal("pair.leads-elsewhere", refusal?.Code);
        Assert.Contains(GroupBuilder.FirstThursday, refusal!.Values);
        Assert.Contains("26-0099", refusal.Values);
    }

    [Fact]
    public void A_session_that_ends_when_another_begins_is_no_clash()
    {
        var given = Given.AGroup();
        var busy = given.Staff() with
        {
            Busy = [new Booking("26-0099", new SessionTime(GroupBuilder.FirstThursday, new TimeOnly(15, 30), new TimeOnly(16, 0)))],
        };

        Assert.Null(LeaderPair.WhyNot(given.Build(sessions: 1), busy));
    }
}
