using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>Leaders from rows, with the day of their training. One is there already by mail address, or by name, kind and unit.</summary>
internal static class ImportLeaders
{
    public static async Task<IReadOnlyList<RowFate>> PlanAsync(PortalDb db, Viewer viewer, IReadOnlyList<ImportRow> rows, IStringLocalizer text)
    {
        var mine = db.For(viewer);
        var today = Domain.Common.LocalTime.Today(db.Clock, viewer.TimeZone);
        var units = await mine.PlannedUnits.AsNoTracking().Where(unit => unit.RegionId == viewer.RegionId).OrderBy(unit => unit.Name).ToListAsync();
        var conditions = await mine.Conditions.AsNoTracking().ToListAsync();
        var training = await mine.TrainingCourses.AsNoTracking().OrderBy(course => course.Name).FirstOrDefaultAsync();
        var there = (await mine.Leaders.AsNoTracking().ToListAsync()).SelectMany(KeysOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<RowFate> fates = [];
        foreach (var row in rows)
        {
            row.Begin();
            var (first, last) = (row.Text("FirstName", Leader.NameLength, needed: true), row.Text("LastName", Leader.NameLength, needed: true));
            var unit = row.Among("Unit", units, one => [one.Name]);
            var kind = row.Choice<LeaderKind>("Kind");
            var experience = row.Choice<Experience>("Experience");
            var condition = row.Among("Condition", conditions, one => [one.NameSv, one.NameNn, one.NameNb, one.NameEn]);
            var (email, phone) = (Email(row), row.Text("Phone", Leader.PhoneLength));
            var agreed = row.Date("AgreedOn", Session.Earliest, today);
            var trained = row.Date("TrainedOn", Session.Earliest, today);
            BlameEmpty(row, kind is null, "Kind");
            BlameEmpty(row, unit is null, "Unit");
            BlameEmpty(row, kind == LeaderKind.Experienced && experience is null, "Experience");
            if (kind == LeaderKind.Staff && (experience is not null || condition is not null))
            {
                row.Blame(experience is not null ? "Experience" : "Condition", "Cell.NotForStaff");
            }

            if (row.Faults.Count > 0)
            {
                fates.Add(ImportFates.Refused(row, $"{first} {last}".Trim(), text));
                continue;
            }

            var leader = new Leader(Guid.CreateVersion7(), unit!.RegionId, unit.OrganisationId, unit.Id, kind!.Value, first, last);
            leader.BeReachedAt(email, phone);
            if (KeysOf(leader).Any(there.Contains))
            {
                fates.Add(new RowFate(row.Number, leader.Name, Fate.AlreadyThere, []));
                continue;
            }

            there.UnionWith(KeysOf(leader));
            if (kind == LeaderKind.Experienced)
            {
                leader.HaveLivedWith(condition?.Id, experience!.Value);
            }

            if (agreed is { } on)
            {
                leader.AgreeToBeFound(on, namedInPublic: false);
            }

            db.Add(leader);
            if (trained is { } day && training is not null)
            {
                db.Add(new TrainingRecord(Guid.CreateVersion7(), leader.Id, training.Id, day, viewer.AccountId));
            }

            fates.Add(new RowFate(row.Number, leader.Name, Fate.WillBeMade, []));
        }

        return fates;
    }

    private static string Email(ImportRow row)
    {
        var email = row.Text("Email", Leader.EmailLength);
        if (email.Length > 0 && (!System.Net.Mail.MailAddress.TryCreate(email, out var address) || address.Address != email || !email.All(char.IsAscii)))
        {
            row.Blame("Email", "Cell.Email");
        }

        return email;
    }

    private static void BlameEmpty(ImportRow row, bool empty, string column)
    {
        if (empty)
        {
            row.Blame(column, "Cell.Missing");
        }
    }

    private static IEnumerable<string> KeysOf(Leader leader) => leader.Email.Length > 0
        ? [$"mail {leader.Email}", $"name {leader.Name}|{leader.Kind}|{leader.UnitId}"]
        : [$"name {leader.Name}|{leader.Kind}|{leader.UnitId}"];
}
