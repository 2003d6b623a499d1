using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Domain.Tests.Sessions;

public class ActivityTests
{
    private static readonly DateOnly _day = new(2026, 1, 15);
    private static readonly DateTime _now = new(2026, 1, 15, 16, 0, 0, DateTimeKind.Utc);
    private static readonly Unit _unit = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "Lungmottagningen", "Skövde");
    private static readonly ActivityFacts _meeting = new(ActivityKind.PlanningMeeting, _day, new TimeOnly(13, 0), new TimeOnly(15, 0), OnSite: true);
    private static readonly ActivityWitness _anna = new(Guid.CreateVersion7(), Guid.CreateVersion7());
    private static readonly ActivityWitness _sofia = new(Guid.CreateVersion7(), Guid.CreateVersion7());

    [Fact]
    public void An_activity_counts_for_those_whom_somebody_else_has_seen_there()
    {
        var activity = Of(_anna, _anna.LeaderId!.Value, _sofia.LeaderId!.Value);
        Assert.Equal(_anna.AccountId, ConfirmedBy(activity, _sofia));
        Assert.Null(ConfirmedBy(activity, _anna));
        Assert.Equal(ActivityRefusals.NothingToConfirm(), activity.WhyNotConfirm(_anna));

        activity.Confirm(_sofia, _now);

        Assert.Equal(_sofia.AccountId, ConfirmedBy(activity, _anna));
    }

    [Fact]
    public void A_coordinator_who_enters_it_confirms_everybody()
    {
        var activity = Of(new ActivityWitness(Guid.CreateVersion7(), null), _anna.LeaderId!.Value, _sofia.LeaderId!.Value);

        Assert.DoesNotContain(activity.Leaders, leader => leader.ConfirmedBy is null);
    }

    [Fact]
    public void What_has_not_been_or_nobody_attended_is_not_entered()
    {
        Assert.Equal(ActivityRefusals.NotYet(_day), Activity.WhyNotEnter(_meeting, [Guid.CreateVersion7()], _day.AddDays(-1)));
        Assert.Equal(ActivityRefusals.NobodyThere(), Activity.WhyNotEnter(_meeting, [], _day));
        Assert.Equal(
            ActivityRefusals.EndsBeforeItStarts(), Activity.WhyNotEnter(_meeting with { End = _meeting.Start }, [Guid.CreateVersion7()], _day));
    }

    [Fact]
    public void Who_entered_it_withdraws_it_until_it_is_claimed()
    {
        var activity = Of(_anna, _anna.LeaderId!.Value);
        Assert.Equal(ActivityRefusals.NotHers(), activity.WhyNotWithdraw(_sofia.AccountId, coordinates: false, claimed: false));
        Assert.Equal(ActivityRefusals.Claimed(), activity.WhyNotWithdraw(_anna.AccountId, coordinates: false, claimed: true));

        activity.Withdraw(_anna.AccountId, coordinates: false, claimed: false);

        Assert.Throws<RefusedException>(() => activity.Confirm(_sofia, _now));
    }

    private static Activity Of(ActivityWitness by, params Guid[] leaders) => new(_unit, null, _meeting, leaders, by, _now);

    private static Guid? ConfirmedBy(Activity activity, ActivityWitness who) => activity.Leaders.Single(one => one.LeaderId == who.LeaderId).ConfirmedBy;
}
