using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Tests.Support;

/// <summary>A course in the making, through the domain's own methods.</summary>
internal sealed class GroupBuilder
{
    public static readonly DateOnly FirstThursday = new(2026, 1, 15);

    private readonly Unit _unit;
    private GroupFacts _facts;

    public GroupBuilder(Country country)
    {
        Region = new Region(Guid.CreateVersion7(), country == Country.Sweden ? "VGR" : "HV", "Region", country);
        _unit = new Unit(Guid.CreateVersion7(), Guid.CreateVersion7(), Region.Id, "Lungmottagningen", "Skövde");
        Condition = Guid.CreateVersion7();
        _facts = new GroupFacts { Title = "Leva med KOL", Purpose = "Att leva väl", ConditionId = Condition, Place = "Skövde" };
    }

    public Region Region { get; }

    public Guid Condition { get; }

    public GroupBuilder For(Audience audience)
    {
        _facts = _facts with { Audience = audience };
        return this;
    }

    public GroupBuilder With(Func<GroupFacts, GroupFacts> change)
    {
        _facts = change(_facts);
        return this;
    }

    public Group Build(int sessions = 0)
    {
        var group = new Group(Region, _unit, "26-0001", _facts);
        var pattern = new SessionPattern(FirstThursday, sessions, 7, new TimeOnly(13, 0), new TimeOnly(15, 30), []);
        foreach (var time in pattern.Times())
        {
            group.Add(time);
        }

        return group;
    }

    public Candidate Staff(string name = "Sara") => Trained(Leader(LeaderKind.Staff, name));

    public Candidate Experienced(string name = "Erik", Experience experience = Experience.Patient, Guid? condition = null)
    {
        var leader = Leader(LeaderKind.Experienced, name);
        leader.HaveLivedWith(condition ?? Condition, experience);
        return Trained(leader);
    }

    private static Candidate Trained(Leader leader) => new(leader, new DateOnly(2025, 10, 1), []);

    private Leader Leader(LeaderKind kind, string name)
    {
        var leader = new Leader(Guid.CreateVersion7(), Region.Id, _unit.OrganisationId, _unit.Id, kind, name, "Lind");
        leader.AgreeToBeFound(new DateOnly(2025, 9, 1), namedInPublic: false);
        return leader;
    }
}

internal static class Given
{
    public static GroupBuilder AGroup(Country country = Country.Sweden) => new(country);
}
