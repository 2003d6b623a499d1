namespace LaraOchBemastra.Domain.Conditions;

/// <summary>Who a course is for.</summary>
public enum Audience
{
    Patients = 1,
    Relatives = 2,

    /// <summary>Both together, where the region's rule allows it.</summary>
    PatientsAndRelatives = 3,
}

/// <summary>What a leader with lived experience has lived: the illness, or the life beside it.</summary>
public enum Experience
{
    Patient = 1,
    Relative = 2,
}

public static class AudienceRules
{
    /// <summary>Rule R-LEAD-3: one's own experience is the audience's; in a shared course either will do.</summary>
    public static bool IsSharedBy(this Audience audience, Experience experience) => audience switch
    {
        Audience.Patients => experience == Experience.Patient,
        Audience.Relatives => experience == Experience.Relative,
        _ => true,
    };
}
