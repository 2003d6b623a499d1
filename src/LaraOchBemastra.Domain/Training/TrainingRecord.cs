using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Training;

/// <summary>The leader training of a region, taken by both leaders before they lead.</summary>
public sealed class TrainingCourse : AggregateRoot
{
    public const int NameLength = 160;

    public TrainingCourse(Guid id, Guid regionId, string name)
        : base(id)
    {
        RegionId = regionId;
        Name = name;
    }

    public Guid RegionId { get; private set; }

    public string Name { get; private set; }
}

/// <summary>That one leader completed a training, and who wrote it down. One row a leader, training and day.</summary>
public sealed class TrainingRecord : AggregateRoot
{
    public TrainingRecord(Guid id, Guid leaderId, Guid trainingCourseId, DateOnly completedOn, Guid recordedBy)
        : base(id)
    {
        LeaderId = leaderId;
        TrainingCourseId = trainingCourseId;
        CompletedOn = completedOn;
        RecordedBy = recordedBy;
    }

    public Guid LeaderId { get; private set; }

    public Guid TrainingCourseId { get; private set; }

    public DateOnly CompletedOn { get; private set; }

    public Guid RecordedBy { get; private set; }
}
