using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>What a group decided about how it goes on when the course is over. One row a course.</summary>
public sealed class WayForward : AggregateRoot
{
    public const int TextLength = 600;

    private WayForward()
    {
    }

    public WayForward(Guid groupId)
        : this(Guid.CreateVersion7(), groupId)
    {
    }

    public WayForward(Guid id, Guid groupId)
        : base(id) => GroupId = groupId;

    public Guid GroupId { get; private set; }

    public bool SelfHelpGroup { get; private set; }

    public bool FollowUpMeeting { get; private set; }

    public bool MunicipalityContact { get; private set; }

    [Personal]
    public string Text { get; private set; } = string.Empty;

    public bool IsDecided => SelfHelpGroup || FollowUpMeeting || MunicipalityContact || Text.Length > 0;

    public void Decide(bool selfHelpGroup, bool followUpMeeting, bool municipalityContact, string text)
    {
        SelfHelpGroup = selfHelpGroup;
        FollowUpMeeting = followUpMeeting;
        MunicipalityContact = municipalityContact;
        Text = text;
    }
}
