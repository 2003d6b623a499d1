using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.MoneyRules;

/// <summary>A day rule in a sentence.</summary>
public static class DayRuleWords
{
    public static string Of(DayRule rule, EnumWords words, IStringLocalizer<MoneyRulesText> text) => rule.Unit == PayUnit.Day
        ? text["DayRule.DaySentence", words[rule.Basis].ToLowerInvariant(), Hours(rule.HalfDayUpToMinutes)]
        : text["DayRule.HourSentence", rule.HourStepMinutes, rule.MinimumMinutesOnSite];

    private static string Hours(int minutes) => ((decimal)minutes / DayRule.MinutesPerHour).Text();
}

/// <summary>A proposal as the list shows it.</summary>
public sealed record WaitingRow(
    RegionRow Row, string What, string Value, string ProposedBy, Refusal? WhyNotConfirm, bool MayConfirm, bool MayPropose);

/// <summary>What stands behind a row: its source and the two people.</summary>
public sealed record RowBehind(RegionRow Row, string ProposedBy, string ConfirmedBy);
