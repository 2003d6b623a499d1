namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>
/// The colour of each state. Grey: not begun or withdrawn. Blue: on its way. Green: as it should be. Yellow: waits for
/// somebody. Red: will not be. A state whose name means another thing elsewhere stands with its type.
/// </summary>
internal static class StatusColours
{
    private const string Grey = "neutral";
    private const string Blue = "info";
    private const string Green = "success";
    private const string Yellow = "warning";
    private const string Red = "danger";

    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        ["Draft"] = Grey,
        ["Planned"] = Blue,
        ["Published"] = Green,
        ["Submitted"] = Blue,
        ["Reviewed"] = Blue,
        ["Attested"] = Blue,
        ["InRun"] = Blue,
        ["Paid"] = Green,
        ["OnHold"] = Yellow,
        ["Returned"] = Yellow,
        ["Rejected"] = Red,
        ["Withdrawn"] = Grey,
        ["Requested"] = Yellow,
        ["Offered"] = Blue,
        ["Confirmed"] = Green,
        ["Waiting"] = Yellow,
        ["Declined"] = Grey,
        ["Cancelled"] = Red,
        ["Completed"] = Green,
        ["Closed"] = Grey,
        ["Unlogged"] = Yellow,
        ["Signed"] = Green,
        ["HalfSigned"] = Yellow,
        ["Held"] = Green,
        ["New"] = Yellow,
        ["NotNow"] = Grey,
        ["Unconfirmed"] = Grey,
        ["Merged"] = Grey,
        ["Discussed"] = Green,
        ["CarriedOver"] = Yellow,
        ["Proposed"] = Yellow,
        ["Coming"] = Blue,
        ["InForce"] = Green,
        ["Past"] = Grey,
        ["ChecklistState.Open"] = Yellow,
        ["Done"] = Green,
        ["NotNeeded"] = Grey,
        ["Sent"] = Green,
        ["Dead"] = Red,
        ["Asked"] = Blue,
        ["Accepted"] = Green,
        ["GuestState.Declined"] = Red,
        ["NoAnswer"] = Yellow,
        ["Active"] = Green,
        ["Invited"] = Blue,
        ["MinutesState.Open"] = Blue,
        ["MinutesState.HandedOver"] = Yellow,
        ["MinutesState.Approved"] = Green,
        ["InContact"] = Blue,
        ["BecameLeader"] = Green,
        ["Came"] = Green,
        ["Apologised"] = Blue,
        ["DidNotCome"] = Yellow,
        ["ReferralDecision.Accepted"] = Green,
        ["ReferralDecision.Undecided"] = Yellow,
        ["Refused"] = Red,
        ["Received"] = Yellow,
        ["Granted"] = Blue,
        ["CarriedOut"] = Green,
    };

    public static string Of(Enum state) =>
        Colours.GetValueOrDefault($"{state.GetType().Name}.{state}") ?? Colours.GetValueOrDefault(state.ToString()) ?? Grey;
}
