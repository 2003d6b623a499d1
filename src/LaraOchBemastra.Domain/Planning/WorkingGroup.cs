using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>
/// Those who plan, carry out and evaluate a course together. Rule R-WORK-1: experience and profession are both there, and
/// somebody leads the meetings. Source: the Norwegian standard method.
/// </summary>
public sealed class WorkingGroup : AggregateRoot, INamed
{
    public const int TitleLength = 120;
    public const int MostMembers = 20;

    private readonly List<WorkingGroupMember> _members = [];

    private WorkingGroup()
    {
    }

    public WorkingGroup(Guid id, Unit unit, string title, Guid? conditionId)
        : base(id)
    {
        RegionId = unit.RegionId;
        OrganisationId = unit.OrganisationId;
        UnitId = unit.Id;
        Title = title;
        ConditionId = conditionId;
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    string INamed.SortName => Title;

    string INamed.SearchName => Title;

    public Guid? ConditionId { get; private set; }

    /// <summary>The course they plan, once there is one.</summary>
    public Guid? GroupId { get; private set; }

    public IReadOnlyList<WorkingGroupMember> Members => _members;

    public IEnumerable<WorkingGroupMember> Present => _members.Where(member => member.LeftOn is null);

    public void Plan(Guid groupId) => GroupId = groupId;

    public Refusal? WhyNotJoin(MemberFacts facts) =>
        Present.Count() >= MostMembers ? PlanningRefusals.TooManyMembers(MostMembers)
        : Present.Any(member => member.IsSame(facts)) ? PlanningRefusals.MemberAlready(facts.Name)
        : null;

    public WorkingGroupMember Join(MemberFacts facts)
    {
        Refusal.Guard(WhyNotJoin(facts));
        var member = new WorkingGroupMember(this, facts);
        _members.Add(member);
        return member;
    }

    /// <summary>Leaves the group; what she did stays in the minutes.</summary>
    public void Leave(Guid memberId, DateOnly on) => _members.Single(member => member.Id == memberId).Leave(on);

    /// <summary>Roles nobody has yet; the meeting can be held, and the page says who is missing.</summary>
    public IReadOnlyList<WorkingRole> Missing =>
        [.. new[] { WorkingRole.UserRepresentative, WorkingRole.Professional, WorkingRole.MeetingLeader }
            .Where(role => !Present.Any(member => member.Has(role)))];
}
