using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.RunAgain;

/// <summary>Which plan to hold again; all of it stands in the address.</summary>
public sealed record PlanSearch
{
    public int? Year { get; init; }

    public Guid? Unit { get; init; }
}

/// <summary>A course of the plan, as it is answered: whether, and from when.</summary>
public sealed class PlannedAgain
{
    public Guid Id { get; set; }

    public bool Take { get; set; }

    public DateOnly? First { get; set; }
}

/// <summary>The answers for a whole plan.</summary>
public sealed class PlanAgain
{
    public IList<PlannedAgain> Courses { get; set; } = [];

    public bool SameLeaders { get; set; }
}

/// <summary>A course of the year; <c>Again</c> is the code of one that repeats it already.</summary>
public sealed record PlanRow(Guid Id, string Title, string Code, string Unit, DateOnly Was, int Sessions, string? Again)
{
    public DateOnly? First { get; set; }

    public bool Take { get; set; }
}

/// <summary>A year's courses with a date each, to be made at once. Not in pages: they are ticked and sent together.</summary>
public sealed record RunYear(int Year, Guid? Unit, IReadOnlyList<int> Years, IReadOnlyList<Unit> Units, IReadOnlyList<PlanRow> Rows)
{
    /// <summary>More courses than this are taken a unit at a time; the form would be too long.</summary>
    public const int MostRows = 100;

    public bool SameLeaders { get; set; } = true;

    /// <summary>The course that is being made, so that a refusal can name it.</summary>
    public PlanRow? At { get; private set; }

    public static async Task<RunYear> LoadAsync(PortalDb db, Viewer viewer, PlanSearch search)
    {
        var mine = db.For(viewer);
        var today = db.Clock.Today(viewer.TimeZone);
        var held = mine.PlannedGroups.Where(group => group.RegionId == viewer.RegionId && group.State != GroupState.Cancelled && group.FirstDate != null);
        var years = await held.Select(group => group.FirstDate!.Value.Year).Distinct().OrderDescending().ToListAsync();
        var year = search.Year is { } asked && asked >= Session.Earliest.Year && asked <= Session.Latest.Year ? asked : today.Year;
        var (from, until) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var units = await mine.PlannedUnits.AsNoTracking().Where(unit => unit.RegionId == viewer.RegionId).OrderBy(unit => unit.Name).ToListAsync();
        var groups = await held.Where(group => group.FirstDate >= from && group.FirstDate <= until && (search.Unit == null || group.UnitId == search.Unit))
            .OrderBy(group => group.FirstDate).ThenBy(group => group.Id).Take(MostRows).Include(group => group.Sessions).AsNoTracking().ToListAsync();
        var ids = groups.ConvertAll(group => group.Id);
        var repeated = await mine.Groups.Where(group => group.PreviousId != null && ids.Contains(group.PreviousId.Value) && group.State != GroupState.Cancelled)
            .Select(group => new { group.PreviousId, group.Code }).ToListAsync();
        return new RunYear(year, search.Unit, years, units, groups.ConvertAll(group =>
        {
            var again = repeated.Find(one => one.PreviousId == group.Id)?.Code;
            return new PlanRow(
                group.Id, group.Title, group.Code, units.Find(unit => unit.Id == group.UnitId)?.Name ?? string.Empty, group.FirstDate!.Value, group.Sessions.Count, again)
            {
                First = group.SuggestAgain(today),
                Take = again is null,
            };
        }));
    }

    /// <summary>Puts the answers on the page and gives back those that were ticked; what is not on the page is passed over.</summary>
    public IReadOnlyList<WantedCourse> Take(PlanAgain form)
    {
        SameLeaders = form.SameLeaders;
        foreach (var row in Rows)
        {
            var answer = form.Courses.FirstOrDefault(one => one.Id == row.Id);
            row.Take = answer?.Take == true;
            row.First = answer is null ? row.First : answer.First;
        }

        return [.. Rows.Where(row => row is { Take: true, First: not null }).Select(row => new WantedCourse(row.Id, row.First!.Value, string.Empty, SameLeaders))];
    }

    /// <summary>Answers about courses that are not on the page.</summary>
    public bool HasUnknown(PlanAgain form) => form.Courses.Any(one => Rows.All(row => row.Id != one.Id));

    public Task<Group> MakeAsync(PortalDb db, Viewer viewer, WantedCourse wanted)
    {
        At = Rows.Single(row => row.Id == wanted.Id);
        return CourseAgain.MakeAsync(db, viewer, wanted);
    }
}

public sealed class PlanAgainValidator : AbstractValidator<PlanAgain>
{
    public PlanAgainValidator() => RuleForEach(form => form.Courses).ChildRules(course =>
        course.RuleFor(one => one.First).NotNull().InclusiveBetween(Session.Earliest, Session.Latest).When(one => one.Take));
}
