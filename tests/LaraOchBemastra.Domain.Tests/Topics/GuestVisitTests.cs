using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Tests.Support;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Domain.Tests.Topics;

public class GuestVisitTests
{
    private static readonly Group _group = new GroupBuilder(Country.Sweden).Build(sessions: 2);
    private static readonly Session _session = _group.Sessions[0];
    private static readonly DateTime _before = _session.StartsUtc.AddDays(-10);
    private static readonly Guid _coordinator = Guid.CreateVersion7();

    [Fact]
    public void A_guest_is_asked_to_a_session_to_come()
    {
        var expert = Expert();
        var visit = GuestVisit.Ask(expert, _session, _coordinator, LinkKey.Hash("key"), _before);
        Assert.Equal(GuestState.Asked, visit.StateAt(_session.StartsUtc, _before));
        Assert.Equal("dietetik, matlagning", visit.Field);

        Assert.Equal("guest.session-begun", GuestVisit.WhyNotAsk(expert, _session, _session.StartsUtc)?.Code);
        Assert.Equal("guest.no-address", GuestVisit.WhyNotAsk(Expert(email: string.Empty), _session, _before)?.Code);
        expert.Retire(new DateOnly(2026, 1, 1));
        Assert.Equal("guest.retired", GuestVisit.WhyNotAsk(expert, _session, _before)?.Code);
        Assert.Throws<RefusedException>(() => visit.AskAgain(expert, _session, _coordinator, LinkKey.Hash("other"), _before));
        expert.Return();
        Assert.Null(GuestVisit.WhyNotAsk(expert, _session, _before));
    }

    [Fact]
    public void A_yes_may_become_a_no_until_the_session_begins_and_a_no_stays()
    {
        var expert = Expert();
        var visit = GuestVisit.Ask(expert, _session, _coordinator, LinkKey.Hash("key"), _before);
        visit.Reply(GuestAnswer.Accepted, "Kommer en kvart senare", _session, _before);
        Assert.Equal("guest.accepted", visit.WhyNotAskAgain(expert, _session, _before)?.Code);

        visit.Reply(GuestAnswer.Declined, "Sjuk", _session, _session.StartsUtc.AddMinutes(-1));
        Assert.Equal(GuestState.Declined, visit.StateAt(_session.StartsUtc, _session.EndsUtc));
        Assert.Equal("guest.said-no", visit.WhyNotAnswer(_session, _before)?.Code);

        visit.AskAgain(expert, _session, _coordinator, LinkKey.Hash("new"), _before);
        Assert.Equal(GuestState.Asked, visit.StateAt(_session.StartsUtc, _before));
        Assert.Equal("guest.session-begun", visit.WhyNotAnswer(_session, _session.StartsUtc)?.Code);
        Assert.Equal(GuestState.NoAnswer, visit.StateAt(_session.StartsUtc, _session.StartsUtc));
    }

    [Fact]
    public void One_written_down_by_the_pair_was_never_asked() =>
        Assert.Equal(GuestState.Noted, new GuestVisit(_group.Id, _session.Id, "Stina", "fysioterapi").StateAt(_session.StartsUtc, _session.EndsUtc));

    private static GuestExpert Expert(string email = "stina@example.org") => new(
        Guid.CreateVersion7(), _group.RegionId, new ExpertFacts("Stina", "dietist", "Sjukhuset", " dietetik,,matlagning ", email, string.Empty, "sv"));
}
