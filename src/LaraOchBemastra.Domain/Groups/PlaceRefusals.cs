using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

public static class PlaceRefusals
{
    public static Refusal WrongStep(EnrolmentState state) => new("place.wrong-step", state);

    public static Refusal TooFewFree(int free, int needed) => new("place.too-few-free", free, needed);

    public static Refusal OthersFirst(int people) => new("place.others-first", people);

    public static Refusal Started(DateOnly date) => new("place.started", date);

    public static Refusal OfferOver(DateOnly date) => new("place.offer-over", date);

    public static Refusal ReasonNeeded() => new("place.reason-needed");

    public static Refusal NotEnded() => new("place.not-ended");

    public static Refusal RequestsClosed() => new("place.requests-closed");

    public static Refusal TooManyRequests(int most) => new("place.too-many-requests", most);

    public static Refusal PairsNotUsed() => new("place.pairs-not-used");

    public static Refusal DecisionAfterStart(DateOnly start) => new("place.decision-after-start", start);
}
