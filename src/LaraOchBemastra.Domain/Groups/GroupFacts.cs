using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>How a course meets.</summary>
public enum MeetingForm
{
    OnSite = 1,
    Digital = 2,
    Hybrid = 3,
}

/// <summary>What a coordinator writes about a course. The unit decides purpose, size and number of sessions.</summary>
public sealed record GroupFacts
{
    public required string Title { get; init; }

    public string Purpose { get; init; } = string.Empty;

    public string Goals { get; init; } = string.Empty;

    public Guid? ConditionId { get; init; }

    public Audience Audience { get; init; } = Audience.Patients;

    public int FewestPlaces { get; init; } = 4;

    public int MostPlaces { get; init; } = 10;

    /// <summary>The course's language: sv, nn, nb, en, or another two- or three-letter code.</summary>
    public string Language { get; init; } = "sv";

    public MeetingForm Form { get; init; } = MeetingForm.OnSite;

    public string Place { get; init; } = string.Empty;

    /// <summary>For travellers: the last bus, the ferry, where to park.</summary>
    public string TravelNote { get; init; } = string.Empty;

    /// <summary>When people must leave to reach it; none where nobody depends on it.</summary>
    public TimeOnly? LatestEnd { get; init; }

    /// <summary>Rules R-GROUP-1 (size), R-GROUP-2 (audience), R-GROUP-3 (condition) of the region.</summary>
    public Refusal? WhyNot(Region region)
    {
        if (FewestPlaces < 1 || MostPlaces < FewestPlaces || MostPlaces > Group.MostPlacesEver)
        {
            return GroupRefusals.SizeWrong(Group.MostPlacesEver);
        }

        if (Audience == Audience.PatientsAndRelatives && !region.MixedAudience)
        {
            return GroupRefusals.MixedAudienceNotInRegion(region.Name);
        }

        return ConditionId is null && !region.CourseWithoutCondition
            ? GroupRefusals.ConditionNeeded(region.Name)
            : null;
    }
}
