using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

public static class GroupRefusals
{
    public static Refusal SizeWrong(int most) => new("group.size-wrong", most);

    public static Refusal MixedAudienceNotInRegion(string region) => new("group.mixed-audience", region);

    public static Refusal ConditionNeeded(string region) => new("group.condition-needed", region);

    public static Refusal LeadersChosenForAudience() => new("group.leaders-chosen");

    public static Refusal FewerPlacesThanPeople(int people) => new("group.fewer-places", people);

    public static Refusal IsOver() => new("group.over");

    public static Refusal Full(int places) => new("group.full", places);

    public static Refusal SessionEndsBeforeItStarts(DateOnly date) => new("session.ends-before-start", date);

    public static Refusal SessionTooLong(DateOnly date, int hours) => new("session.too-long", date, hours);

    public static Refusal ClockSkips(DateOnly date, TimeOnly time) => new("session.clock-skips", date, time);

    public static Refusal SessionOverlaps(DateOnly date) => new("session.overlaps", date);

    public static Refusal TooManySessions(int most) => new("session.too-many", most);

    public static Refusal CancelInsteadOfRemove() => new("session.cancel-instead");

    public static Refusal ReasonNeeded() => new("group.reason-needed");

    public static Refusal LeaderNotTrained(string name) => new("pair.not-trained", name);

    public static Refusal LeaderLeadsElsewhere(string name, string course, DateOnly date, TimeOnly start, TimeOnly end) =>
        new("pair.leads-elsewhere", name, course, date, start, end);

    public static Refusal StaffLeaderMissing() => new("pair.staff-missing");

    public static Refusal ExperiencedLeaderMissing() => new("pair.experienced-missing");

    public static Refusal ExactlyTwoLeaders() => new("pair.exactly-two");

    public static Refusal LeaderNotForThisCourse() => new("pair.not-for-course");

    public static Refusal PurposeMissing() => new("group.purpose-missing");

    public static Refusal PlaceMissing() => new("group.place-missing");

    public static Refusal SessionsMissing() => new("group.sessions-missing");

    public static Refusal NotPlanned() => new("group.not-planned");

    public static Refusal NotPublished() => new("group.not-published");

    public static Refusal SessionsToCome(DateOnly last) => new("group.sessions-to-come", last);

    public static Refusal LogsMissing(int count) => new("group.logs-missing", count);

    public static Refusal AgreementMissing(string name) => new("pair.agreement-missing", name);
}
