using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Planning;

public static class PlanningRefusals
{
    public static Refusal PeopleWrong(int most) => new("need.people-wrong", most);

    public static Refusal NeedAnswered() => new("need.answered");

    public static Refusal ReasonMissing() => new("planning.reason-missing");

    public static Refusal NothingWaits() => new("need.nothing-waits");

    public static Refusal TooManyMembers(int most) => new("working-group.too-many", most);

    public static Refusal MemberAlready(string name) => new("working-group.member-already", name);

    public static Refusal LinkNotHttps() => new("meeting.link-not-https");

    public static Refusal MinutesApproved() => new("meeting.approved");

    public static Refusal MinutesHandedOver() => new("meeting.handed-over");

    public static Refusal NotHandedOver() => new("meeting.not-handed-over");

    public static Refusal TooManyLines(int most) => new("meeting.too-many-lines", most);

    public static Refusal MeetingAhead(DateOnly date) => new("meeting.ahead", date);

    public static Refusal NobodyPresent() => new("meeting.nobody-present");

    public static Refusal OnlyUserRepresentative() => new("meeting.only-user-representative");

    public static Refusal WriterDoesNotApprove() => new("meeting.writer-does-not-approve");
}
