using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>Courses from rows: planned ones, with their sessions by a pattern. One is there already by unit, title and first date.</summary>
internal static class ImportCourses
{
    public static async Task<IReadOnlyList<RowFate>> PlanAsync(
        PortalDb db, Viewer viewer, IReadOnlyList<ImportRow> rows, RefusalSentences sentences, IStringLocalizer text)
    {
        var mine = db.For(viewer);
        var region = await mine.Regions.SingleAsync();
        var units = await mine.PlannedUnits.Where(unit => unit.RegionId == viewer.RegionId).OrderBy(unit => unit.Name).ToListAsync();
        var conditions = await mine.Conditions.AsNoTracking().ToListAsync();
        var closed = await ClosedDates.LoadAsync(db, viewer, organisationId: null);
        var there = (await mine.PlannedGroups.Select(group => new { group.UnitId, group.Title, group.FirstDate }).ToListAsync())
            .Select(row => (row.UnitId, row.Title.ToUpperInvariant(), row.FirstDate)).ToHashSet();
        var code = await CourseCodes.NextAsync(db, region.Id, db.Clock.Today(viewer.TimeZone));
        List<RowFate> fates = [];
        foreach (var row in rows)
        {
            row.Begin();
            var unit = row.Among("Unit", units, one => [one.Name]);
            var facts = Facts(row, region, conditions);
            var series = Series(row);
            if (unit is null)
            {
                row.Blame("Unit", "Cell.Missing");
            }

            if (row.Faults.Count > 0)
            {
                fates.Add(ImportFates.Refused(row, facts.Title, text));
            }
            else if ((facts.WhyNot(region) ?? series?.WhyNot(region.TimeZone, closed)) is { } refusal)
            {
                fates.Add(new RowFate(row.Number, facts.Title, Fate.Refused, [sentences[refusal]]));
            }
            else
            {
                var times = series?.Times(closed).ToList() ?? [];
                if (!there.Add((unit!.Id, facts.Title.ToUpperInvariant(), times.Count == 0 ? null : times[0].Date)))
                {
                    fates.Add(new RowFate(row.Number, facts.Title, Fate.AlreadyThere, []));
                    continue;
                }

                var group = new Group(region, unit, code, facts);
                times.ForEach(time => group.Add(time));
                db.Add(group);
                code = After(code);
                fates.Add(new RowFate(row.Number, facts.Title, Fate.WillBeMade, []));
            }
        }

        return fates;
    }

    private static GroupFacts Facts(ImportRow row, Region region, List<Condition> conditions) => new()
    {
        Title = row.Text("Title", Group.TitleLength, needed: true),
        Purpose = row.Text("Purpose", Group.TextLength),
        ConditionId = row.Among("Condition", conditions, one => [one.NameSv, one.NameNn, one.NameNb, one.NameEn])?.Id,
        Audience = row.Choice<Audience>("Audience") ?? Audience.Patients,
        FewestPlaces = row.Whole("FewestPlaces", 1, Group.MostPlacesEver) ?? 4,
        MostPlaces = row.Whole("MostPlaces", 1, Group.MostPlacesEver) ?? 10,
        Language = Language(row) ?? (region.Country == Country.Sweden ? "sv" : "nn"),
        Form = row.Choice<MeetingForm>("Form") ?? MeetingForm.OnSite,
        Place = row.Text("Place", Group.PlaceLength),
    };

    private static string? Language(ImportRow row)
    {
        var text = row.Text("Language", Group.LanguageLength).ToLowerInvariant();
        if (text.Length > 0 && text is not ("sv" or "nn" or "nb" or "en"))
        {
            row.Blame("Language", "Cell.Choice");
        }

        return text.Length == 0 ? null : text;
    }

    private static SessionSeries? Series(ImportRow row)
    {
        var first = row.Date("FirstDate", Session.Earliest, Session.Latest);
        var count = row.Whole("Sessions", 1, Group.MostSessions) ?? 1;
        var every = row.Whole("DaysBetween", 1, SessionSeries.MostBetween) ?? 7;
        var (start, end) = (row.Time("Start"), row.Time("End"));
        if (first is null || row.Faults.Count > 0)
        {
            return null;
        }

        if (start is null || end is null)
        {
            row.Blame(start is null ? "Start" : "End", "Cell.Missing");
            return null;
        }

        return new SessionSeries(first.Value, every, SeriesUnit.Days, start.Value, end.Value) { Count = count };
    }

    private static string After(string code) =>
        $"{code[..3]}{(int.Parse(code.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture) + 1).ToString("0000", CultureInfo.InvariantCulture)}";
}

internal static class ImportFates
{
    public static RowFate Refused(ImportRow row, string what, IStringLocalizer text) =>
        new(row.Number, what, Fate.Refused, [.. row.Faults.Select(fault => $"{text[$"Column.{fault.Column}"]}: {text[fault.Key]}")]);
}
