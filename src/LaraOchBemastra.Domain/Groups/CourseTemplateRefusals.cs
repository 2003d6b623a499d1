using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

public static class CourseTemplateRefusals
{
    public static Refusal TitleMissing() => new("template.title-missing");

    public static Refusal PatternWrong(int mostSessions, int longestInterval) => new("template.pattern-wrong", mostSessions, longestInterval);

    public static Refusal TimesWrong(int longestHours) => new("template.times-wrong", longestHours);

    public static Refusal Retired() => new("template.retired");

    public static Refusal NotRetired() => new("template.not-retired");

    public static Refusal LanguageMissing() => new("template.language-missing");

    public static Refusal OtherOrganisation() => new("template.other-organisation");

    public static Refusal NothingToRepeat() => new("group.nothing-to-repeat");
}
