using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>How one comes to stand on a course's list at all.</summary>
public sealed partial class Group
{
    /// <summary>Whether the public may ask. A course that has started is asked for by telephone.</summary>
    public Refusal? WhyNotAsk(PlaceRules rules, DateOnly today) =>
        State != GroupState.Published || !rules.TakesRequests ? PlaceRefusals.RequestsClosed()
        : HasStarted(today) ? PlaceRefusals.Started(FirstDate!.Value)
        : WhyNotTake();

    /// <summary>
    /// A confirmed request from the public. By the region's rule it has its place, or its turn on the list, at once;
    /// otherwise the coordinator answers it.
    /// </summary>
    public IReadOnlyList<Enrolment> Ask(PlaceApplication application, PlaceRules rules, PlaceMove move)
    {
        Refusal.Guard(WhyNotAsk(rules, move.Today));
        Refusal.Guard(application.Applicants.Count > 1 && !rules.TakesPairs ? PlaceRefusals.PairsNotUsed() : null);
        var party = Take(application, move);
        if (!rules.GivesPlacesAtOnce)
        {
            return party;
        }

        var itself = move with { Through = PlaceThrough.Itself, AccountId = null };
        return WhyNotConfirm(party[0].Id, rules, move.Today) is null ? Confirm(party[0].Id, rules, itself) : PutOnList(party[0].Id, itself);
    }

    /// <summary>What the same person, by address and first name, asked for here before and still has or waits for.</summary>
    public Enrolment? Earlier(PlaceApplication application) => _enrolments.Find(one => !one.State.IsOver()
        && one.Contact?.Email is { } email && string.Equals(email, application.Applicants[0].Email, StringComparison.OrdinalIgnoreCase)
        && string.Equals(one.FirstName, application.Applicants[0].FirstName, StringComparison.OrdinalIgnoreCase));

    /// <summary>More requests than anybody can answer are not taken.</summary>
    public Refusal? WhyNotTake() =>
        State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : _enrolments.Count(one => !one.State.IsOver()) >= MostOpenRequests ? PlaceRefusals.TooManyRequests(MostOpenRequests)
        : null;

    /// <summary>A request that the coordinator typed from a telephone call or a letter; it waits for an answer like the others.</summary>
    public IReadOnlyList<Enrolment> Take(PlaceApplication application, PlaceMove move)
    {
        Refusal.Guard(WhyNotTake());
        var number = NextNumber();
        var pairId = application.Applicants.Count > 1 ? Guid.CreateVersion7() : (Guid?)null;
        List<Enrolment> party = [];
        foreach (var applicant in application.Applicants)
        {
            var enrolment = new Enrolment(this, number, applicant, RelationIn(applicant.Relation), move);
            enrolment.Describe(applicant, application);
            if (pairId is { } id)
            {
                enrolment.Pair(id);
            }

            enrolment.Become(EnrolmentState.Requested, move);
            party.Add(enrolment);
        }

        _enrolments.AddRange(party);
        return party;
    }

    /// <param name="today">The region's date; where it is not given the course has not started.</param>
    public Refusal? WhyNotEnrol(DateOnly? today = null) =>
        State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : FreePlaces == 0 ? GroupRefusals.Full(MostPlaces)
        : !(today is { } day && HasStarted(day)) && _enrolments.Count(one => one.State == EnrolmentState.Waiting) is > 0 and var waiting ? PlaceRefusals.OthersFirst(waiting)
        : null;

    /// <summary>Adds one who has a place. In a course for patients alone, or relatives alone, the relation is given.</summary>
    public Enrolment Enrol(string firstName, string initial, Experience relation, PlaceMove? move = null)
    {
        Refusal.Guard(WhyNotEnrol(move?.Today));
        var enrolment = new Enrolment(this, NextNumber(), new PlaceApplicant { FirstName = firstName }, RelationIn(relation), move);
        enrolment.Name(firstName, initial);
        enrolment.Become(EnrolmentState.Confirmed, move);
        _enrolments.Add(enrolment);
        return enrolment;
    }

    private int NextNumber() => _enrolments.Count == 0 ? 1 : _enrolments.Max(one => one.Number) + 1;

    private Experience RelationIn(Experience relation) => Audience switch
    {
        Audience.Patients => Experience.Patient,
        Audience.Relatives => Experience.Relative,
        _ => relation,
    };
}
