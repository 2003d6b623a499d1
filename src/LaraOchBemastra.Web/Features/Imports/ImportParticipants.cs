using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>People with a place, by the course's code. One is there already by first name and initial in the course.</summary>
internal static class ImportParticipants
{
    private const int CodesAtOnce = 500;

    public static async Task<IReadOnlyList<RowFate>> PlanAsync(
        PortalDb db, Viewer viewer, IReadOnlyList<ImportRow> rows, RefusalSentences sentences, IStringLocalizer text)
    {
        var codes = rows.Select(row => row.Text("Course", Group.CodeLength)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        List<Group> groups = [];
        foreach (var some in codes.Chunk(CodesAtOnce))
        {
            groups.AddRange(await db.For(viewer).PlannedGroups.WithPlaces().Where(group => some.Contains(group.Code)).ToListAsync());
        }

        var move = new PlaceMove(PlaceThrough.Coordinator, viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime, db.Clock.Today(viewer.TimeZone));
        List<RowFate> fates = [];
        foreach (var row in rows)
        {
            row.Begin();
            var code = row.Text("Course", Group.CodeLength, needed: true);
            var group = row.Among("Course", groups, one => [one.Code]);
            var first = Name(row, "FirstName", Enrolment.FirstNameLength, needed: true);
            var initial = Name(row, "Initial", Enrolment.InitialLength, needed: false);
            var relation = row.Choice<Experience>("Relation");
            if (group?.Audience == Audience.PatientsAndRelatives && relation is null)
            {
                row.Blame("Relation", "Cell.Missing");
            }

            var what = $"{code} {first} {initial}".Trim();
            if (row.Faults.Count > 0)
            {
                fates.Add(ImportFates.Refused(row, what, text));
            }
            else if (group!.Enrolments.Any(one => one.HoldsPlace && Same(one.FirstName, first) && Same(one.Initial, initial)))
            {
                fates.Add(new RowFate(row.Number, what, Fate.AlreadyThere, []));
            }
            else if (group.WhyNotEnrol() is { } refusal)
            {
                fates.Add(new RowFate(row.Number, what, Fate.Refused, [sentences[refusal]]));
            }
            else
            {
                group.Enrol(first, initial, relation ?? Experience.Patient, move);
                fates.Add(new RowFate(row.Number, what, Fate.WillBeMade, []));
            }
        }

        return fates;
    }

    // A digit is an identity number or a telephone number on its way in.
    private static string Name(ImportRow row, string column, int most, bool needed)
    {
        var name = row.Text(column, most, needed);
        if (name.Any(char.IsDigit))
        {
            row.Blame(column, "Cell.NoDigits");
        }

        return name;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
