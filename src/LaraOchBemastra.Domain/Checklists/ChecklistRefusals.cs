using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Checklists;

public static class ChecklistRefusals
{
    public static Refusal TextMissing() => new("checklist.text-missing");

    public static Refusal TooFarOff(int days) => new("checklist.too-far-off", days);

    public static Refusal TooMany(int most) => new("checklist.too-many", most);

    public static Refusal ReasonNeeded() => new("checklist.reason-needed");

    public static Refusal NotYours(ChecklistOwner owner) => new("checklist.not-yours", owner);

    public static Refusal AlreadyDecided() => new("checklist.already-decided");

    public static Refusal StillOpen() => new("checklist.still-open");
}
