using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Features.Units;

/// <summary>What a region may decide in its own way.</summary>
public sealed class EditRules
{
    public bool MixedAudience { get; set; }

    public bool CourseWithoutCondition { get; set; }

    public bool CoLeaderMayReview { get; set; }

    public bool AttesterMayMakeRun { get; set; }

    public Guid Version { get; set; }

    public static EditRules Of(Region region) => new()
    {
        MixedAudience = region.MixedAudience,
        CourseWithoutCondition = region.CourseWithoutCondition,
        CoLeaderMayReview = region.CoLeaderMayReview,
        AttesterMayMakeRun = region.AttesterMayMakeRun,
        Version = region.Version,
    };
}
