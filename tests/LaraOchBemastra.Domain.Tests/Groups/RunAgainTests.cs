using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class RunAgainTests
{
    private static readonly DateOnly _next = GroupBuilder.FirstThursday.AddDays(364);

    [Fact]
    public void A_course_run_again_has_the_same_texts_and_rhythm_from_a_new_date_and_nobody_in_it()
    {
        var builder = Given.AGroup();
        var group = builder.Build(sessions: 4);
        group.Move(group.Sessions[3].Id, group.Sessions[3].Time with { Date = GroupBuilder.FirstThursday.AddDays(35) });
        group.Enrol("Lars", "E", Experience.Patient);

        var again = group.RunAgain(builder.Region, AUnit(group), "27-0001", "Leva med KOL, våren", _next, Without());
        Assert.Equal([0, 7, 14, 35], again.Sessions.Select(session => session.Date.DayNumber - _next.DayNumber));
        Assert.Equal(("Leva med KOL, våren", group.Purpose, group.Id), (again.Title, again.Purpose, again.PreviousId));
        Assert.Equal(GroupState.Planned, again.State);
        Assert.Empty(again.Enrolments);
        Assert.Empty(again.Leaders);
    }

    [Fact]
    public void A_date_to_skip_moves_the_rest_by_the_rhythm()
    {
        var group = Given.AGroup().Build(sessions: 4);
        var weekly = group.TimesFrom(_next, Without(_next.AddDays(7), _next.AddDays(14)));
        Assert.Equal([0, 21, 28, 35], weekly.Select(time => time.Date.DayNumber - _next.DayNumber));

        var days = Given.AGroup().Build();
        days.Add(new SessionTime(_next, new TimeOnly(9, 0), new TimeOnly(15, 0)));
        days.Add(new SessionTime(_next.AddDays(1), new TimeOnly(9, 0), new TimeOnly(15, 0)));
        Assert.Equal([0, 2], days.TimesFrom(_next, Without(_next.AddDays(1))).Select(time => time.Date.DayNumber - _next.DayNumber));
    }

    [Fact]
    public void The_suggestion_is_the_same_weekday_and_week_in_a_year_that_lies_ahead()
    {
        var group = Given.AGroup().Build(sessions: 2);
        Assert.Equal(_next, group.SuggestAgain(GroupBuilder.FirstThursday));
        Assert.Equal(_next.AddDays(364), group.SuggestAgain(_next));
        Assert.Null(Given.AGroup().Build().SuggestAgain(_next));
    }

    [Fact]
    public void A_course_without_sessions_is_not_run_again()
    {
        var builder = Given.AGroup();
        var refused = Assert.Throws<RefusedException>(() => builder.Build().RunAgain(builder.Region, AUnit(builder.Build()), "27-0001", "KOL", _next, Without()));
        Assert.Equal("group.nothing-to-repeat", refused.Refusal.Code);
    }

    [Fact]
    public void Sharing_a_course_is_ended()
    {
        var group = Given.AGroup().Build();
        var other = Guid.CreateVersion7();
        group.ShareWith(other);
        group.ShareWith(other);
        Assert.Equal(other, Assert.Single(group.Organisers).OrganisationId);
        group.EndSharingWith(other);
        Assert.Empty(group.Organisers);
    }

    private static ClosedDays Without(params DateOnly[] struck) => new(Country.Sweden, []) { Struck = struck.ToHashSet() };

    private static Unit AUnit(Group group) => new(group.UnitId, group.OrganisationId, group.RegionId, "Lungmottagningen", "Skövde");
}
