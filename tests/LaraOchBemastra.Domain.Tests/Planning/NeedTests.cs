using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Planning;

public class NeedTests
{
    private static readonly PlanningScene _scene = new();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(501)]
    public void A_need_is_of_at_least_one_person(int people) => Assert.Throws<RefusedException>(() => Need(people));

    [Fact]
    public void A_need_is_answered_once()
    {
        var need = Need(3);
        need.PlanCourse(Guid.CreateVersion7());
        Assert.Equal("need.answered", need.WhyNotAnswer()?.Code);
        Assert.Throws<RefusedException>(() => need.PlanTogether(Guid.CreateVersion7()));
        Assert.Throws<RefusedException>(() => need.Drop("Dubblett"));
    }

    [Fact]
    public void A_need_is_dropped_with_a_reason()
    {
        Assert.Throws<RefusedException>(() => Need(3).Drop("  "));
        var need = Need(3);
        need.Drop("De gick kursen i Skara.");
        Assert.Equal(NeedState.Dropped, need.State);
    }

    [Fact]
    public void A_new_link_takes_the_place_of_the_old_and_an_address_is_confirmed_once()
    {
        var interest = new Interest(Guid.CreateVersion7(), _scene.Unit, Guid.CreateVersion7(), "a@example.org", "key", "sv", PlanningScene.Now);
        var first = interest.RenewLink("sv", PlanningScene.Now);
        Assert.Equal(LinkKey.Hash(first), interest.LinkHash);
        Assert.False(interest.MayMailAgain(PlanningScene.Now.AddMinutes(59)));
        Assert.True(interest.MayMailAgain(PlanningScene.Now.AddMinutes(60)));
        Assert.NotEqual(LinkKey.Hash(first), LinkKey.Hash(interest.RenewLink("nb", PlanningScene.Now)));
        interest.Confirm(PlanningScene.Now);
        interest.Confirm(PlanningScene.Now.AddDays(1));
        Assert.Equal(PlanningScene.Now, interest.ConfirmedAtUtc);
        Assert.False(interest.MayMailAgain(PlanningScene.Now.AddDays(1)));
    }

    [Fact]
    public void Nobody_is_nominated_who_has_not_said_yes()
    {
        var facts = Facts with { NominatedBy = "Hjärt-Lung, Eva Ek" };
        Assert.Equal("leader-interest.not-agreed", LeaderInterest.WhyNot(facts)?.Code);
        Assert.Null(LeaderInterest.WhyNot(facts with { PersonAgreed = true }));
        Assert.Null(LeaderInterest.WhyNot(Facts));
    }

    [Fact]
    public void One_who_would_like_to_lead_becomes_a_leader_in_one_step_and_once()
    {
        var interest = new LeaderInterest(Guid.CreateVersion7(), _scene.Unit, Facts, "key", "sv", PlanningScene.Now);
        interest.Confirm();
        interest.Move(LeaderInterestState.InContact, "Ringde den 4 mars.");
        var leader = interest.BecomeLeader(PlanningScene.Day);

        Assert.Equal("Eva Ek", leader.Name);
        Assert.Equal("eva@example.org", leader.Email);
        Assert.Equal(Facts.ConditionId, leader.ConditionId);
        Assert.Equal(PlanningScene.Day, leader.AgreedToBeFoundOn);
        Assert.False(leader.AgreedToBeNamed);
        Assert.Equal(leader.Id, interest.LeaderId);
        Assert.Throws<RefusedException>(() => interest.BecomeLeader(PlanningScene.Day));
        Assert.Throws<RefusedException>(() => interest.Move(LeaderInterestState.NotNow, ""));
    }

    [Fact]
    public void A_required_agreement_keeps_a_course_from_being_published_and_nobody_from_being_chosen()
    {
        var given = Given.AGroup();
        var group = given.Build(6);
        var (staff, experienced) = (given.Staff(), given.Experienced() with { AgreementMissing = true });
        Assert.Null(group.WhyNotLead(given.Region, [staff, experienced]));
        group.LeadBy(given.Region, [staff, experienced]);
        Assert.Equal(["pair.agreement-missing"], group.MissingToPublish(given.Region, [staff, experienced]).Select(refusal => refusal.Code));
        Assert.Empty(group.MissingToPublish(given.Region, [staff, experienced with { AgreementMissing = false }]));
    }

    private static LeaderInterestFacts Facts { get; } = new(LeaderKind.Experienced, "Eva", "Ek", "eva@example.org", "070", "Jag vill dela med mig.")
    {
        ConditionId = Guid.CreateVersion7(),
        Experience = Experience.Patient,
    };

    private static Need Need(int people) =>
        new(Guid.CreateVersion7(), _scene.Unit, Guid.CreateVersion7(), people, string.Empty, Guid.CreateVersion7(), PlanningScene.Day);
}
