using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class SubstituteTests
{
    [Fact]
    public void A_substitute_of_the_same_kind_leads_that_session_only()
    {
        var (given, group, staff, experienced) = Led();
        var siv = given.Staff("Siv");
        var session = group.Sessions[1];

        group.LetSubstitute(given.Region, session.Id, staff.Leader.Id, siv, [experienced]);

        Assert.Equal([siv.Leader.Id, experienced.Leader.Id], group.LeadersOf(session.Id));
        Assert.Equal([staff.Leader.Id, experienced.Leader.Id], group.LeadersOf(group.Sessions[0].Id));
    }

    [Fact]
    public void One_from_staff_cannot_stand_in_for_the_one_with_lived_experience()
    {
        var (given, group, staff, experienced) = Led();

        Assert.Equal(
            GroupRefusals.ExperiencedLeaderMissing(),
            group.WhyNotSubstitute(given.Region, group.Sessions[0].Id, experienced.Leader.Id, given.Staff("Siv"), [staff]));
    }

    [Fact]
    public void A_substitute_shares_the_groups_experience()
    {
        var (given, group, staff, experienced) = Led();

        Assert.Equal(
            GroupRefusals.LeaderNotForThisCourse(),
            group.WhyNotSubstitute(given.Region, group.Sessions[0].Id, experienced.Leader.Id, given.Experienced("Nils", condition: Guid.CreateVersion7()), [staff]));
    }

    [Fact]
    public void A_substitute_is_asked_about_that_session_and_not_the_others()
    {
        var (given, group, staff, experienced) = Led();
        var siv = given.Staff("Siv") with { Busy = [new Booking("26-0099", group.Sessions[0].Time)] };

        Assert.Equal("pair.leads-elsewhere", group.WhyNotSubstitute(given.Region, group.Sessions[0].Id, staff.Leader.Id, siv, [experienced])?.Code);
        Assert.Null(group.WhyNotSubstitute(given.Region, group.Sessions[1].Id, staff.Leader.Id, siv, [experienced]));
    }

    [Fact]
    public void One_who_leads_the_session_already_is_no_substitute_at_it()
    {
        var (given, group, staff, experienced) = Led();

        Assert.Equal(
            "substitute.leads-already",
            group.WhyNotSubstitute(given.Region, group.Sessions[0].Id, staff.Leader.Id, experienced, [experienced])?.Code);
    }

    [Fact]
    public void Nobody_substitutes_at_a_cancelled_session_or_for_one_who_does_not_lead()
    {
        var (given, group, staff, experienced) = Led();
        var (siv, session) = (given.Staff("Siv"), group.Sessions[0]);

        Assert.Equal("substitute.replaces-nobody", group.WhyNotSubstitute(given.Region, session.Id, Guid.CreateVersion7(), siv, [experienced])?.Code);
        group.CancelSession(session.Id, "Snöoväder");
        Assert.Equal("substitute.planned-session-only", group.WhyNotSubstitute(given.Region, session.Id, staff.Leader.Id, siv, [experienced])?.Code);
    }

    [Fact]
    public void A_leader_who_has_a_substitute_is_free_at_that_hour()
    {
        var (given, group, staff, experienced) = Led();
        group.LetSubstitute(given.Region, group.Sessions[0].Id, staff.Leader.Id, given.Staff("Siv"), [experienced]);
        var elsewhere = staff with { Busy = [new Booking("26-0099", group.Sessions[0].Time)] };

        Assert.Null(LeaderPair.WhyNot(given.Region, group, [elsewhere, experienced]));
    }

    [Fact]
    public void New_leaders_of_a_course_end_the_substitutions_of_the_old()
    {
        var (given, group, staff, experienced) = Led();
        group.LetSubstitute(given.Region, group.Sessions[0].Id, staff.Leader.Id, given.Staff("Siv"), [experienced]);

        group.LeadBy(given.Region, [given.Staff("Ulla"), experienced]);

        Assert.Empty(group.Substitutes);
    }

    [Fact]
    public void Another_of_a_kind_may_be_short_in_Norway_but_not_the_last_one()
    {
        var given = Given.AGroup(Country.Norway);
        var group = given.Build(sessions: 1);
        var (one, two, user) = (given.Staff(), given.Staff("Siv"), given.Experienced());
        group.LeadBy(given.Region, [one, two, user]);

        Assert.Null(group.WhyNotSubstitute(given.Region, group.Sessions[0].Id, one.Leader.Id, given.Experienced("Nils"), [two, user]));
        Assert.Equal(
            GroupRefusals.ExperiencedLeaderMissing(),
            group.WhyNotSubstitute(given.Region, group.Sessions[0].Id, user.Leader.Id, given.Staff("Ulla"), [one, two]));
    }

    private static (GroupBuilder Given, Group Group, Candidate Staff, Candidate Experienced) Led()
    {
        var given = Given.AGroup();
        var group = given.Build(sessions: 2);
        var (staff, experienced) = (given.Staff(), given.Experienced());
        group.LeadBy(given.Region, [staff, experienced]);
        return (given, group, staff, experienced);
    }
}
