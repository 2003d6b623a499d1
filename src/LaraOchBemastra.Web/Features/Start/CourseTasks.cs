using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>What waits for a coordinator: courses that lack something, those ready to be published, sessions without a log.</summary>
internal static class CourseTasks
{
    // What is two weeks old has been seen.
    private const int DaysTold = 14;

    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer);
        var planned = mine.PlannedGroups.Where(group => group.State == GroupState.Planned);
        var groups = await planned.OrderBy(group => group.FirstDate == null).ThenBy(group => group.FirstDate).ThenBy(group => group.Id)
            .Take(StartPage.MostLines).Include(group => group.Sessions).Include(group => group.Leaders).Include(group => group.Substitutes)
            .AsSplitQuery().AsNoTracking().ToListAsync();
        var (unlogged, activities) = (SignatureTasks.Unlogged(db, viewer), SignatureTasks.ToConfirm(db, viewer));
        var whole = await mine.Regions.AsNoTracking()
            .Select(region => new { Region = region, Planned = planned.Count(), Unlogged = unlogged.Count(), Activities = activities.Count() }).SingleAsync();
        var seated = await Candidates.SeatedAsync(db, groups);
        List<Waiting> lines = [.. groups.Select(group => Line(group, group.MissingToPublish(whole.Region, seated.In(group)).FirstOrDefault()))];
        var more = whole.Planned - groups.Count;
        if (more > 0)
        {
            lines.Add(new Waiting("Wait.MorePlanned", [more], "Act.ShowAll", "/groups?state=Planned"));
        }

        lines.AddRange(await SignatureTasks.OfCoordinatorAsync(db, viewer, whole.Unlogged, whole.Activities));
        lines.AddRange(await LateAsync(db, viewer, mine.PlannedGroups, Enum.GetValues<ChecklistOwner>()));
        var lately = db.Clock.Today(viewer.TimeZone).AddDays(-DaysTold);
        var otherwise = await LedOtherwise.LoadAsync(db, mine.PlannedGroups, lately, StartPage.MostLines);
        lines.AddRange(otherwise.Select(row => new Waiting("Wait.LedOtherwise", [row.Title, row.Number, string.Join(", ", row.Names)], "Act.Open", $"/sessions/{row.SessionId}")));
        return lines;
    }

    /// <summary>Courses with late points on their checklist, one line each.</summary>
    public static async Task<IEnumerable<Waiting>> LateAsync(PortalDb db, Viewer viewer, IQueryable<Group> groups, ChecklistOwner[] owners) =>
        (await CourseChecklists.LateAsync(db, groups, owners, db.Clock.Today(viewer.TimeZone), StartPage.MostLines)).Select(late =>
            new Waiting(late.Count == 1 ? "Wait.LateOne" : "Wait.Late", [late.Title, late.Count, late.Since], "Act.Checklist", $"/groups/{late.GroupId}/checklist"));

    private static Waiting Line(Group group, Refusal? missing) => missing switch
    {
        null => new Waiting("Wait.Ready", [group.Title], "Act.Publish", $"/groups/{group.Id}/publish"),
        { } refusal when refusal.Code.StartsWith("pair.", StringComparison.Ordinal) =>
            new Waiting("Wait.Lacks", [group.Title, refusal], "Act.Pair", $"/groups/{group.Id}/leaders"),
        { } refusal => new Waiting("Wait.Lacks", [group.Title, refusal], "Act.Open", $"/groups/{group.Id}"),
    };
}
