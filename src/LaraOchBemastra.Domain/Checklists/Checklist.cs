using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Domain.Checklists;

/// <summary>What is to be seen to for one course, and what became of it. One a course (rule R-CHECK-4).</summary>
public sealed class Checklist : AggregateRoot
{
    /// <summary>Those of the region, those of the template and some of the course's own.</summary>
    public const int MostItems = 2 * ChecklistTemplate.MostPoints;

    private readonly List<ChecklistItem> _items = [];

    private Checklist()
    {
    }

    public Checklist(Group group, IEnumerable<ChecklistPoint> points)
        : this(Guid.CreateVersion7(), group, points)
    {
    }

    public Checklist(Guid id, Group group, IEnumerable<ChecklistPoint> points)
        : base(id)
    {
        GroupId = group.Id;
        foreach (var point in points.DistinctBy(point => point.Text, StringComparer.OrdinalIgnoreCase))
        {
            Add(point);
        }
    }

    public Guid GroupId { get; private set; }

    public IReadOnlyList<ChecklistItem> Items => _items;

    public Refusal? WhyNotAdd(ChecklistPoint point) =>
        _items.Count >= MostItems ? ChecklistRefusals.TooMany(MostItems) : point.WhyNot();

    public ChecklistItem Add(ChecklistPoint point)
    {
        Refusal.Guard(WhyNotAdd(point));
        var item = new ChecklistItem(this, _items.Count + 1, point);
        _items.Add(item);
        return item;
    }

    public void Tick(Guid itemId, IReadOnlyCollection<ChecklistOwner> mine, Guid by, DateTime atUtc)
    {
        var item = One(itemId);
        Refusal.Guard(item.WhyNotDecide(mine));
        item.Decide(ChecklistState.Done, string.Empty, by, atUtc);
    }

    /// <summary>Rule R-CHECK-2: what is left out is left out with a reason.</summary>
    public void LeaveOut(Guid itemId, string reason, IReadOnlyCollection<ChecklistOwner> mine, Guid by, DateTime atUtc)
    {
        var item = One(itemId);
        Refusal.Guard(item.WhyNotDecide(mine) ?? (string.IsNullOrWhiteSpace(reason) ? ChecklistRefusals.ReasonNeeded() : null));
        item.Decide(ChecklistState.NotNeeded, reason, by, atUtc);
    }

    public void Reopen(Guid itemId, IReadOnlyCollection<ChecklistOwner> mine)
    {
        var item = One(itemId);
        Refusal.Guard(item.WhyNotReopen(mine));
        item.Reopen();
    }

    private ChecklistItem One(Guid itemId) => _items.Single(item => item.Id == itemId);
}
