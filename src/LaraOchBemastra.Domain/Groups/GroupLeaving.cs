using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>Places given back, and ended. A place is free for the next the moment it is given back.</summary>
public sealed partial class Group
{
    /// <summary>No to a request, to waiting or to an offer. The coordinator's no has a reason (rule R-PLACE-6).</summary>
    public Refusal? WhyNotDecline(Guid enrolmentId, PlaceMove move) =>
        Enrolment(enrolmentId).State is not (EnrolmentState.Requested or EnrolmentState.Waiting or EnrolmentState.Offered) and var state
            ? PlaceRefusals.WrongStep(state)
        : move.Through == PlaceThrough.Coordinator && string.IsNullOrWhiteSpace(move.Reason) ? PlaceRefusals.ReasonNeeded()
        : null;

    public IReadOnlyList<Enrolment> Decline(Guid enrolmentId, PlaceMove move)
    {
        Refusal.Guard(WhyNotDecline(enrolmentId, move));
        return Step(Party(enrolmentId), EnrolmentState.Declined, move);
    }

    public Refusal? WhyNotCancel(Guid enrolmentId, PlaceMove move) =>
        Enrolment(enrolmentId).State is var state && state.IsOver() ? PlaceRefusals.WrongStep(state)
        : move.Through == PlaceThrough.Coordinator && string.IsNullOrWhiteSpace(move.Reason) ? PlaceRefusals.ReasonNeeded()
        : null;

    /// <summary>
    /// Gives the place back, or leaves the list. Two who have their places may cancel one by one; before that they go
    /// together.
    /// </summary>
    /// <param name="enrolmentId">The one who cancels.</param>
    /// <param name="move">Who, when, why.</param>
    /// <param name="both">Also the one she has her place with.</param>
    public IReadOnlyList<Enrolment> Cancel(Guid enrolmentId, PlaceMove move, bool both = false)
    {
        Refusal.Guard(WhyNotCancel(enrolmentId, move));
        var one = Enrolment(enrolmentId);
        var party = one.State == EnrolmentState.Confirmed && !both ? [one] : Party(enrolmentId);
        return Step(party, EnrolmentState.Cancelled, move);
    }

    /// <summary>Offers nobody answered in time go back; no answer is a no (rule R-PLACE-7).</summary>
    public IReadOnlyList<Enrolment> EndOffers(PlaceMove move) => Step(
        _enrolments.FindAll(one => one.State == EnrolmentState.Offered && one.AnswerBy < move.Today), EnrolmentState.Declined, move);

    public Refusal? WhyNotComplete(Guid enrolmentId, DateOnly today) =>
        Enrolment(enrolmentId).State is not EnrolmentState.Confirmed and var state ? PlaceRefusals.WrongStep(state)
        : LastDate is not { } last || last > today ? PlaceRefusals.NotEnded()
        : null;

    public void Complete(Guid enrolmentId, PlaceMove move)
    {
        Refusal.Guard(WhyNotComplete(enrolmentId, move.Today));
        Enrolment(enrolmentId).Become(EnrolmentState.Completed, move);
    }

    /// <summary>What is no longer needed is wiped: names, contact, reasons. That somebody took part stays.</summary>
    public void Forget(Guid enrolmentId) => Enrolment(enrolmentId).Forget();

    public void ForgetName(Guid enrolmentId) => Enrolment(enrolmentId).ForgetName();

    public void ForgetContact(Guid enrolmentId) => Enrolment(enrolmentId).ForgetContact();

    /// <summary>Corrects a name or how the person is reached.</summary>
    public void Correct(Guid enrolmentId, PlaceApplicant applicant) => Enrolment(enrolmentId).Correct(applicant);
}
