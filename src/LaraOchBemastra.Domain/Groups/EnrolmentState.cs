namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// Where one stands with a place. Requested (the coordinator has not answered) and Waiting (on the list) are two things.
/// </summary>
public enum EnrolmentState
{
    Requested = 1,
    Offered = 2,
    Confirmed = 3,
    Waiting = 4,
    Declined = 5,
    Cancelled = 6,
    Completed = 7,
}

/// <summary>Through whom a place took a step.</summary>
public enum PlaceThrough
{
    Coordinator = 1,

    /// <summary>The coordinator noted what was said on the telephone.</summary>
    Phone = 2,

    /// <summary>The person, by her link.</summary>
    Participant = 3,

    /// <summary>By the region's setting, or because the days to answer ran out.</summary>
    Itself = 4,
}

/// <summary>Asked so that a region learns what reaches people; optional.</summary>
public enum HowHeard
{
    NotSaid = 0,
    Clinic = 1,
    PatientOrganisation = 2,
    Friend = 3,
    Web = 4,
    Poster = 5,
    Other = 6,
}

public static class EnrolmentStates
{
    /// <summary>Counts against the number of places: one who is offered a place has it until she answers.</summary>
    public static bool HoldsPlace(this EnrolmentState state) =>
        state is EnrolmentState.Offered or EnrolmentState.Confirmed or EnrolmentState.Completed;

    /// <summary>No further step leads from here.</summary>
    public static bool IsOver(this EnrolmentState state) =>
        state is EnrolmentState.Declined or EnrolmentState.Cancelled or EnrolmentState.Completed;
}
