using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Domain.Tests.Planning;

/// <summary>A working group of a user representative, a professional who leads the meetings, and a coordinator.</summary>
internal sealed class PlanningScene
{
    public static readonly DateOnly Day = new(2026, 3, 4);
    public static readonly DateTime Now = new(2026, 3, 4, 12, 0, 0, DateTimeKind.Utc);

    public PlanningScene()
    {
        Unit = new Unit(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "Lungmottagningen", "Skövde");
        Group = new WorkingGroup(Guid.CreateVersion7(), Unit, "KOL i Skövde", Guid.CreateVersion7());
        User = Group.Join(new MemberFacts("Anna", WorkingRole.UserRepresentative) { LeaderId = Guid.CreateVersion7() });
        Staff = Group.Join(new MemberFacts("Sofia", WorkingRole.Professional) { LeaderId = Guid.CreateVersion7(), LeadsMeetings = true });
        Coordinator = Group.Join(new MemberFacts("Carina", WorkingRole.Coordinator) { AccountId = Writer, WritesMinutes = true });
        Meeting = new PlanningMeeting(Guid.CreateVersion7(), Group, Facts, "Europe/Stockholm");
    }

    public static MeetingFacts Facts => new(MeetingKind.Planning, Day, new TimeOnly(13, 0), new TimeOnly(14, 30));

    public Guid Writer { get; } = Guid.CreateVersion7();

    public Guid Reader { get; } = Guid.CreateVersion7();

    public Unit Unit { get; }

    public WorkingGroup Group { get; }

    public WorkingGroupMember User { get; }

    public WorkingGroupMember Staff { get; }

    public WorkingGroupMember Coordinator { get; }

    public PlanningMeeting Meeting { get; }

    public PlanningScene HandedOver()
    {
        Meeting.Write([User.Id, Staff.Id], "Vi enades om målgruppen.", Writer);
        Meeting.HandOver(Day, Writer, Now);
        return this;
    }
}
