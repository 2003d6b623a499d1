using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// The places of a course: asked for, offered, taken, given back. Two who come together take each step together
/// (rule R-PLACE-5) until they have their places; then each may cancel for herself.
/// </summary>
public sealed partial class Group
{
    /// <summary>More open requests than this is an attack or a mistake.</summary>
    public const int MostOpenRequests = 300;

    public int PlacesTaken => _enrolments.Count(enrolment => enrolment.HoldsPlace);

    public int FreePlaces => Math.Max(0, MostPlaces - PlacesTaken);

    /// <summary>The day on which it is decided whether the course starts with those who have a place.</summary>
    public DateOnly? DecideBy { get; private set; }

    public bool HasStarted(DateOnly today) => FirstDate <= today;

    public WaitingList WaitingList(PlaceRules rules) => new(_enrolments, rules.SinglesMayPassPairs);

    public Refusal? WhyNotDecideBy(DateOnly? day) =>
        day is { } && FirstDate is { } start && day >= start ? PlaceRefusals.DecisionAfterStart(start) : null;

    public void DecideStartBy(DateOnly? day)
    {
        Refusal.Guard(WhyNotDecideBy(day));
        DecideBy = day;
    }

    /// <summary>Rule R-PLACE-4: nothing is offered from the day the course starts.</summary>
    public Refusal? WhyNotOffer(Guid enrolmentId, PlaceRules rules, DateOnly today)
    {
        var one = Enrolment(enrolmentId);
        return State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
            : one.State is not (EnrolmentState.Requested or EnrolmentState.Waiting) ? PlaceRefusals.WrongStep(one.State)
            : HasStarted(today) ? PlaceRefusals.Started(FirstDate!.Value)
            : WhyNoRoom(one, rules, today);
    }

    public IReadOnlyList<Enrolment> Offer(Guid enrolmentId, PlaceRules rules, PlaceMove move)
    {
        Refusal.Guard(WhyNotOffer(enrolmentId, rules, move.Today));
        var last = move.Today.AddDays(rules.DaysToAnswer);
        var answerBy = FirstDate is { } start && last >= start ? start.AddDays(-1) : last;
        return Step(Party(enrolmentId), EnrolmentState.Offered, move, answerBy);
    }

    /// <summary>Offers what is free to those whose turn it is (rule R-PLACE-3), as far as it reaches.</summary>
    public IReadOnlyList<Enrolment> OfferNext(PlaceRules rules, PlaceMove move)
    {
        List<Enrolment> offered = [];
        while (WaitingList(rules).Next(FreePlaces) is { } party && WhyNotOffer(party.People[0].Id, rules, move.Today) is null)
        {
            offered.AddRange(Offer(party.People[0].Id, rules, move));
        }

        return offered;
    }

    /// <summary>The coordinator gives the place outright: the person has said yes.</summary>
    public Refusal? WhyNotConfirm(Guid enrolmentId, PlaceRules rules, DateOnly today)
    {
        var one = Enrolment(enrolmentId);
        return State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
            : one.State == EnrolmentState.Offered ? null
            : one.State is not (EnrolmentState.Requested or EnrolmentState.Waiting) ? PlaceRefusals.WrongStep(one.State)
            : WhyNoRoom(one, rules, today);
    }

    public IReadOnlyList<Enrolment> Confirm(Guid enrolmentId, PlaceRules rules, PlaceMove move)
    {
        Refusal.Guard(WhyNotConfirm(enrolmentId, rules, move.Today));
        return Step(Party(enrolmentId), EnrolmentState.Confirmed, move);
    }

    /// <summary>The person takes what she was offered, within the days she had.</summary>
    public Refusal? WhyNotAccept(Guid enrolmentId, DateOnly today)
    {
        var one = Enrolment(enrolmentId);
        return State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
            : one.State != EnrolmentState.Offered ? PlaceRefusals.WrongStep(one.State)
            : one.AnswerBy < today ? PlaceRefusals.OfferOver(one.AnswerBy.Value)
            : null;
    }

    public IReadOnlyList<Enrolment> Accept(Guid enrolmentId, PlaceMove move)
    {
        Refusal.Guard(WhyNotAccept(enrolmentId, move.Today));
        return Step(Party(enrolmentId), EnrolmentState.Confirmed, move);
    }

    public Refusal? WhyNotPutOnList(Guid enrolmentId) =>
        State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : Enrolment(enrolmentId).State is not EnrolmentState.Requested and var state ? PlaceRefusals.WrongStep(state)
        : null;

    public IReadOnlyList<Enrolment> PutOnList(Guid enrolmentId, PlaceMove move)
    {
        Refusal.Guard(WhyNotPutOnList(enrolmentId));
        return Step(Party(enrolmentId), EnrolmentState.Waiting, move);
    }

    private List<Enrolment> Step(List<Enrolment> party, EnrolmentState state, PlaceMove move, DateOnly? answerBy = null)
    {
        party.ForEach(one => one.Become(state, move, answerBy));
        return party;
    }

    private Enrolment Enrolment(Guid id) => _enrolments.Single(one => one.Id == id);

    /// <summary>The person and, until one of them has left, the one she comes with.</summary>
    private List<Enrolment> Party(Guid enrolmentId)
    {
        var one = Enrolment(enrolmentId);
        return one.PairId is null ? [one] : _enrolments.FindAll(other => other.PairId == one.PairId && other.State == one.State);
    }

    /// <summary>
    /// Rules R-PLACE-2 (never more people than places) and R-PLACE-3 (who asked first and waits goes first; once the course
    /// has started there is no list to wait on, and the coordinator takes whom she reaches).
    /// </summary>
    private Refusal? WhyNoRoom(Enrolment one, PlaceRules rules, DateOnly today)
    {
        var needed = Party(one.Id).Count;
        return FreePlaces < needed ? PlaceRefusals.TooFewFree(FreePlaces, needed)
            : !HasStarted(today) && WaitingList(rules).Ahead(one.Number, FreePlaces) is > 0 and var people ? PlaceRefusals.OthersFirst(people)
            : null;
    }
}
