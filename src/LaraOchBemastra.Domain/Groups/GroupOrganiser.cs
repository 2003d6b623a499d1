using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>A further organisation that a course is shared with; its people see the course too.</summary>
public sealed class GroupOrganiser : Entity, IPart
{
    private GroupOrganiser()
    {
    }

    internal GroupOrganiser(Group group, Guid organisationId)
    {
        GroupId = group.Id;
        Group = group;
        OrganisationId = organisationId;
    }

    public Guid GroupId { get; private set; }

    public Group Group { get; private set; } = null!;

    Guid IPart.RootId => GroupId;

    public Guid OrganisationId { get; private set; }
}
