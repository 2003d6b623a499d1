using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Domain.Tests.Topics;

public class TopicTests
{
    private static readonly DateTime _now = new(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_question_is_planned_carried_over_planned_again_and_discussed()
    {
        var topic = new Topic(Guid.CreateVersion7(), null, "Hur gör ni när det blir kallt?", _now);
        topic.PlanTo(Guid.CreateVersion7());
        topic.CarryOver();
        Assert.Null(topic.SessionId);

        var third = Guid.CreateVersion7();
        topic.PlanTo(third);
        topic.Discuss(third, "Halsduk framför munnen hjälper flera");

        Assert.Equal(TopicState.Discussed, topic.State);
        Assert.Equal(third, topic.SessionId);
    }

    [Fact]
    public void What_was_discussed_is_not_planned_anew_until_it_is_reopened()
    {
        var topic = new Topic(Guid.CreateVersion7(), null, "Resor", _now);
        var session = Guid.CreateVersion7();
        topic.Discuss(session, string.Empty);
        Assert.Throws<RefusedException>(() => topic.PlanTo(session));

        topic.Reopen();

        Assert.Equal(TopicState.Planned, topic.State);
        Assert.Null(topic.WhyNotChange());
    }
}
