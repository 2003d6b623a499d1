using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Checklists;

/// <summary>A point with its day, whose it is by name, who saw to it, and whether the viewer may.</summary>
public sealed record ChecklistRow(ChecklistItem Item, DateOnly? Due, bool Late, string Names, string? By, DateTime? At, bool IsMine);

/// <summary>A course's checklist, in the order of its life.</summary>
public sealed record CourseChecklist(Guid GroupId, string Title, bool MayPlan, PointForm Form)
{
    /// <summary>None: the course has no checklist yet.</summary>
    public Checklist? Mine { get; init; }

    public IReadOnlyList<ChecklistOwner> Owners { get; init; } = [];

    public IReadOnlyList<ChecklistRow> All { get; init; } = [];

    public int Settled => All.Count(row => row.Item.State != ChecklistState.Open);

    public int Late => All.Count(row => row.Late);

    public IEnumerable<IGrouping<ChecklistPhase, ChecklistRow>> Phases => All.GroupBy(row => row.Item.Point.Phase).OrderBy(rows => rows.Key);

    /// <summary>Null also where neither the region nor the course's template has points: checklists are not used there.</summary>
    public static async Task<CourseChecklist?> LoadAsync(PortalDb db, Viewer viewer, Guid id, PointForm? form = null)
    {
        var mine = db.For(viewer);
        var group = await mine.InsideGroups.Include(one => one.Leaders).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        var list = await mine.Checklists.Include(one => one.Items).AsNoTracking().SingleOrDefaultAsync(one => one.GroupId == id);
        if (list is null && (await CourseChecklists.PointsAsync(db, group.RegionId, group.CourseTemplateId)).Count == 0)
        {
            return null;
        }

        var leaders = await mine.InsideLeaders.AsNoTracking().Where(leader => group.Leaders.Select(seat => seat.LeaderId).Contains(leader.Id)).ToListAsync();
        var mayPlan = await mine.PlannedGroups.AnyAsync(one => one.Id == id);
        var owners = OwnersOf(mayPlan, leaders, viewer.LeaderId);
        var names = await db.NamesAsync(list?.Items.Select(item => item.DecidedBy) ?? []);
        var today = db.Clock.Today(group.TimeZone);
        return new CourseChecklist(id, group.Title, mayPlan, form ?? PointForm.Blank)
        {
            Mine = list,
            Owners = owners,
            All = [.. (list?.Items ?? []).Select(Row).OrderBy(row => row.Due ?? DateOnly.MaxValue).ThenBy(row => row.Item.Place)],
        };

        ChecklistRow Row(ChecklistItem item)
        {
            var due = item.Point.Due(group.FirstDate, group.LastDate);
            var open = item.State == ChecklistState.Open;
            return new ChecklistRow(
                item,
                due,
                open && group.State != GroupState.Cancelled && due < today,
                string.Join(", ", leaders.Where(leader => OwnerOf(leader.Kind) == item.Owner).Select(leader => leader.Name)),
                item.DecidedBy is { } by ? names.GetValueOrDefault(by) : null,
                item.DecidedAtUtc is { } at ? LocalTime.FromUtc(at, group.TimeZone) : null,
                item.WhyNotTouch(owners) is null);
        }
    }

    private static IReadOnlyList<ChecklistOwner> OwnersOf(bool mayPlan, List<Leader> leaders, Guid? leaderId) =>
    [
        .. mayPlan ? [ChecklistOwner.Coordinator] : Array.Empty<ChecklistOwner>(),
        .. leaders.Where(leader => leader.Id == leaderId).Select(leader => OwnerOf(leader.Kind)),
    ];

    private static ChecklistOwner OwnerOf(LeaderKind kind) => kind == LeaderKind.Staff ? ChecklistOwner.StaffLeader : ChecklistOwner.ExperiencedLeader;
}
