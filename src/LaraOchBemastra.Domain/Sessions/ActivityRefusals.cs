using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

public static class ActivityRefusals
{
    public static Refusal EndsBeforeItStarts() => new("activity.ends-before-it-starts");

    public static Refusal NotYet(DateOnly date) => new("activity.not-yet", date);

    public static Refusal NobodyThere() => new("activity.nobody-there");

    public static Refusal NothingToConfirm() => new("activity.nothing-to-confirm");

    public static Refusal Withdrawn() => new("activity.withdrawn");

    public static Refusal Claimed() => new("activity.claimed");

    public static Refusal NotHers() => new("activity.not-hers");
}
