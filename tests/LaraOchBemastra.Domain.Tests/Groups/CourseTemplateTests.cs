using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class CourseTemplateTests
{
    private static readonly Region _region = new(Guid.CreateVersion7(), "VGR", "Regionen", Country.Sweden);
    private static readonly Unit _unit = new(Guid.CreateVersion7(), Guid.CreateVersion7(), _region.Id, "Lungmottagningen", "Skövde");
    private static readonly DateOnly _tuesday = new(2027, 3, 2);

    private static readonly CourseTemplateFacts _facts = new()
    {
        Words = [new("sv", "Leva med KOL", "Att orka mer", "Egna mål"), new("en", "Living with COPD", "To manage more", string.Empty)],
        ConditionId = Guid.CreateVersion7(),
        Place = "Sal 2",
    };

    [Fact]
    public void A_template_needs_a_title_a_pattern_that_can_be_held_and_keeps_the_regions_rules()
    {
        Assert.Null(_facts.WhyNot(_region));
        Assert.Equal("template.title-missing", (_facts with { Words = [new("sv", " ", "x", "y")] }).WhyNot(_region)?.Code);
        Assert.Equal("template.pattern-wrong", (_facts with { SessionCount = 0 }).WhyNot(_region)?.Code);
        Assert.Equal("template.pattern-wrong", (_facts with { DaysBetween = 61 }).WhyNot(_region)?.Code);
        Assert.Equal("template.times-wrong", (_facts with { End = _facts.Start }).WhyNot(_region)?.Code);
        Assert.Equal("group.mixed-audience", (_facts with { Audience = Audience.PatientsAndRelatives }).WhyNot(_region)?.Code);
        Assert.Equal("group.condition-needed", (_facts with { ConditionId = null }).WhyNot(_region)?.Code);
    }

    [Fact]
    public void A_course_made_from_a_template_has_its_texts_in_the_language_and_its_sessions_from_the_date()
    {
        var template = ATemplate();
        var course = template.MakeCourse(_region, _unit, "27-0001", new("en", "Living with COPD, spring", _tuesday, "Room 4", Without(_tuesday.AddDays(14))));
        Assert.Equal(("Living with COPD, spring", "To manage more", "en", "Room 4"), (course.Title, course.Purpose, course.Language, course.Place));
        Assert.Equal(template.Id, course.CourseTemplateId);
        Assert.Equal(GroupState.Planned, course.State);
        Assert.Equal([0, 7, 21, 28, 35, 42], course.Sessions.Select(session => session.Date.DayNumber - _tuesday.DayNumber));
    }

    [Fact]
    public void A_retired_template_another_organisations_unit_and_a_language_without_texts_are_refused()
    {
        var template = ATemplate(_unit.OrganisationId);
        var elsewhere = new Unit(Guid.CreateVersion7(), Guid.CreateVersion7(), _region.Id, "Annan", "Borås");
        Assert.Null(template.WhyNotUse(_unit, "sv"));
        Assert.Equal("template.other-organisation", template.WhyNotUse(elsewhere, "sv")?.Code);
        Assert.Equal("template.language-missing", template.WhyNotUse(_unit, "nn")?.Code);

        template.Retire();
        Assert.Equal("template.retired", template.WhyNotUse(_unit, "sv")?.Code);
        Assert.Throws<RefusedException>(template.Retire);
        template.OfferAgain();
        Assert.Null(template.WhyNotUse(_unit, "sv"));
        Assert.Throws<RefusedException>(template.OfferAgain);
    }

    [Fact]
    public void The_suggested_first_date_is_the_templates_weekday_a_month_ahead()
    {
        foreach (var day in Enumerable.Range(0, 14).Select(_tuesday.AddDays))
        {
            var suggested = ATemplate().SuggestFirst(day);
            Assert.Equal(DayOfWeek.Tuesday, suggested.DayOfWeek);
            Assert.InRange(suggested.DayNumber - day.DayNumber, 35, 41);
        }
    }

    [Fact]
    public void Rewriting_a_template_keeps_the_languages_that_still_have_a_title()
    {
        var template = ATemplate();
        var kept = template.Texts.Single(text => text.Language == "en").Id;
        template.Write(_region, _facts with { Words = [new("sv", string.Empty, "x", "y"), new("en", "COPD", string.Empty, string.Empty)] });
        Assert.Equal(kept, Assert.Single(template.Texts).Id);
        Assert.Equal("COPD", template.Title);
    }

    [Fact]
    public void Public_holidays_are_stepped_over()
    {
        // Easter Monday 2027 is 29 March.
        var template = new CourseTemplate(Guid.CreateVersion7(), _region, organisationId: null, _facts with { Weekday = DayOfWeek.Monday, SessionCount = 3 });
        var course = template.MakeCourse(_region, _unit, "27-0001", new("sv", "KOL", new DateOnly(2027, 3, 22), "Sal 2", Without()));
        Assert.Equal([new(2027, 3, 22), new(2027, 4, 5), new DateOnly(2027, 4, 12)], course.Sessions.Select(session => session.Date));
    }

    private static ClosedDays Without(params DateOnly[] struck) => new(Country.Sweden, []) { Struck = struck.ToHashSet() };

    private static CourseTemplate ATemplate(Guid? organisation = null) => new(Guid.CreateVersion7(), _region, organisation, _facts);
}
