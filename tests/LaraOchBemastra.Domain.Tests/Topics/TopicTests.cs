using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Domain.Tests.Topics;

public class TopicTests
{
    private static readonly DateTime _now = new(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Guid _group = Guid.CreateVersion7();

    [Fact]
    public void A_question_is_planned_carried_over_planned_again_and_discussed()
    {
        var topic = Asked("Hur gör ni när det blir kallt?");
        topic.PlanTo(Guid.CreateVersion7());
        topic.CarryOver();
        Assert.Null(topic.SessionId);

        var third = Guid.CreateVersion7();
        topic.PlanTo(third);
        topic.Discuss(third, "Halsduk framför munnen hjälper flera");

        Assert.Equal(TopicState.Discussed, topic.State);
        Assert.Equal(third, topic.SessionId);
        Assert.Equal(1, topic.TimesCarried);
    }

    [Fact]
    public void What_was_discussed_is_not_planned_anew_until_it_is_reopened()
    {
        var topic = Asked("Resor");
        var session = Guid.CreateVersion7();
        topic.Discuss(session, string.Empty);
        Assert.Throws<RefusedException>(() => topic.PlanTo(session));

        topic.Reopen();

        Assert.Equal(TopicState.Planned, topic.State);
        Assert.Null(topic.WhyNotChange());
    }

    [Fact]
    public void A_merged_question_gives_its_weight_and_gets_it_back_when_the_merge_is_undone()
    {
        var (cold, winter, scarf) = (Asked("När det är kallt?"), Asked("Vintern?"), Asked("Halsduk?"));
        cold.Vote(4);
        winter.Vote(2);
        winter.Like();
        scarf.Like();
        scarf.PlanTo(Guid.CreateVersion7());

        winter.MergeInto(cold);
        scarf.MergeInto(cold);
        Assert.Equal((8, TopicState.Merged, cold.Id), (cold.Weight, winter.State, winter.MergedIntoId));
        Assert.Equal("topic.is-merged", winter.WhyNotChange()?.Code);
        Assert.Equal("topic.is-merged", winter.WhyNotLike()?.Code);

        winter.Separate(cold);
        scarf.Separate(cold);
        Assert.Equal((4, 3, 1), (cold.Weight, winter.Weight, scarf.Weight));
        Assert.Equal((TopicState.New, TopicState.Planned), (winter.State, scarf.State));
    }

    [Fact]
    public void A_merge_that_was_merged_further_is_undone_from_the_outside_in()
    {
        var (inner, middle, outer) = (Asked("a"), Asked("b"), Asked("c"));
        inner.Vote(1);
        middle.Vote(10);
        inner.MergeInto(middle);
        middle.MergeInto(outer);
        Assert.Equal(11, outer.Weight);
        Assert.Equal("topic.merged-further", inner.WhyNotSeparate(middle)?.Code);

        middle.Separate(outer);
        inner.Separate(middle);
        Assert.Equal((1, 10, 0), (inner.Weight, middle.Weight, outer.Weight));
    }

    [Fact]
    public void Only_open_questions_of_one_course_are_merged()
    {
        var (one, other, done) = (Asked("a"), Asked("b"), Asked("c"));
        done.Discuss(Guid.CreateVersion7(), string.Empty);
        var foreign = new Topic(Guid.CreateVersion7(), null, "d", _now);

        Assert.Equal("topic.merge-with-itself", one.WhyNotMergeInto(one)?.Code);
        Assert.Equal("topic.other-course", one.WhyNotMergeInto(foreign)?.Code);
        Assert.Equal("topic.already-discussed", one.WhyNotMergeInto(done)?.Code);
        Assert.Equal("topic.already-discussed", done.WhyNotMergeInto(one)?.Code);
        Assert.Equal("topic.not-merged", one.WhyNotSeparate(other)?.Code);
        Assert.Throws<RefusedException>(() => one.MergeInto(foreign));
    }

    [Fact]
    public void Votes_are_counted_up_and_down_and_never_under_none()
    {
        var topic = Asked("a");
        topic.Vote(3);
        topic.Vote(-1);
        Assert.Equal(2, topic.Weight);
        topic.Vote(-10);
        Assert.Equal(0, topic.Weight);
        topic.Vote(int.MaxValue);
        Assert.Equal(Topic.MostVotes, topic.Weight);
    }

    [Fact]
    public void A_question_handed_to_a_guest_waits_for_a_new_plan_when_the_guest_declines()
    {
        var (visit, session) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var topic = Asked("Vilken mat?");
        topic.HandTo(visit, session);
        Assert.Equal((TopicState.Planned, session, visit), (topic.State, topic.SessionId, topic.VisitId));

        topic.GiveBack();
        Assert.Equal((TopicState.CarriedOver, null, null, true), (topic.State, topic.SessionId, topic.VisitId, topic.LostGuest));

        topic.PlanTo(session);
        Assert.False(topic.LostGuest);

        topic.HandTo(visit, session);
        topic.Discuss(session, string.Empty);
        topic.GiveBack();
        Assert.Equal((TopicState.Discussed, visit), (topic.State, topic.VisitId));
    }

    [Fact]
    public void What_was_sent_by_a_link_is_recognised_by_it_until_the_pair_takes_it_in()
    {
        var sent = Topic.SentIn(_group, "Får jag träna?", "mark", _now);
        Assert.Equal((TopicOrigin.Link, true), (sent.Origin, sent.IsSentIn));
        Assert.Equal(TimeSpan.Zero, sent.RaisedAtUtc.TimeOfDay);
        Assert.NotEqual(7, sent.Id.Version);
        Assert.Equal("topic.not-on-the-board", sent.WhyNotLike()?.Code);

        Action<Topic>[] steps =
        [
            one => one.TakeIn(), one => one.Vote(1), one => one.PlanTo(_group), one => one.Reword("b"),
            one => one.MergeInto(Asked("c")), one => one.CarryOver(), one => one.Discuss(_group, string.Empty),
        ];
        foreach (var step in steps)
        {
            var again = Topic.SentIn(_group, "Får jag träna?", "mark", _now);
            step(again);
            Assert.False(again.IsSentIn);
        }
    }

    [Fact]
    public void A_room_is_open_for_its_hours_or_until_it_is_closed()
    {
        var rules = new TopicRules(Guid.CreateVersion7());
        Assert.Equal("topic.phones-not-in-region", TopicRoom.WhyNotOpen(rules, "Västra Götaland")?.Code);
        rules.Decide(phonesInRoom: true, roomHours: 3, bankGroups: 5);
        Assert.Null(TopicRoom.WhyNotOpen(rules, "Västra Götaland"));

        var room = new TopicRoom(_group);
        Assert.False(room.IsOpen(_now));
        room.Open("token", "hash", _now, rules.RoomHours);
        Assert.Null(room.WhyNotWrite(_now.AddHours(2), fromPhones: 3));
        Assert.Equal("topic.room-full", room.WhyNotWrite(_now, TopicRoom.MostFromPhones)?.Code);
        Assert.Equal("topic.room-closed", room.WhyNotWrite(_now.AddHours(3), fromPhones: 0)?.Code);

        room.Close(_now.AddHours(1));
        Assert.False(room.IsOpen(_now.AddHours(1)));
    }

    [Theory]
    [InlineData(0, 5, "topic.room-hours-wrong")]
    [InlineData(13, 5, "topic.room-hours-wrong")]
    [InlineData(4, 2, "topic.bank-groups-wrong")]
    [InlineData(4, 51, "topic.bank-groups-wrong")]
    [InlineData(4, 3, null)]
    public void A_regions_figures_stay_within_reason(int hours, int groups, string? code) =>
        Assert.Equal(code, TopicRules.WhyNotDecide(hours, groups)?.Code);

    private static Topic Asked(string text) => new(_group, null, text, _now);
}
