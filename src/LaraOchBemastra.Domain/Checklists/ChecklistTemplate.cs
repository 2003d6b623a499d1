using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Checklists;

/// <summary>
/// The points a course begins with: a region's own, or what one course template has beside them. Courses that have begun
/// keep the points they were given.
/// </summary>
public sealed class ChecklistTemplate : AggregateRoot
{
    public const int MostPoints = 40;

    private readonly List<ChecklistTemplatePoint> _points = [];

    private ChecklistTemplate()
    {
    }

    public ChecklistTemplate(Guid id, Guid regionId, Guid ownerId)
        : base(id)
    {
        RegionId = regionId;
        OwnerId = ownerId;
    }

    public Guid RegionId { get; private set; }

    /// <summary>The region, or the course template, whose points these are; one list each.</summary>
    public Guid OwnerId { get; private set; }

    public IReadOnlyList<ChecklistTemplatePoint> Points => _points;

    public static Refusal? WhyNot(IReadOnlyCollection<ChecklistPoint> points) =>
        points.Count > MostPoints ? ChecklistRefusals.TooMany(MostPoints)
        : points.Select(point => point.WhyNot()).FirstOrDefault(refusal => refusal is not null);

    public void Write(IReadOnlyList<ChecklistPoint> points)
    {
        Refusal.Guard(WhyNot(points));
        _points.Clear();
        _points.AddRange(points.Select((point, place) => new ChecklistTemplatePoint(this, place + 1, point)));
    }
}

public sealed class ChecklistTemplatePoint : Entity, IPart
{
    private ChecklistTemplatePoint()
    {
    }

    internal ChecklistTemplatePoint(ChecklistTemplate template, int place, ChecklistPoint point)
    {
        TemplateId = template.Id;
        Template = template;
        Place = place;
        Text = point.Text;
        Owner = point.Owner;
        Anchor = point.Anchor;
        OffsetDays = point.OffsetDays;
    }

    public Guid TemplateId { get; private set; }

    public ChecklistTemplate Template { get; private set; } = null!;

    Guid IPart.RootId => TemplateId;

    public int Place { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public ChecklistOwner Owner { get; private set; }

    public ChecklistAnchor Anchor { get; private set; }

    public int OffsetDays { get; private set; }

    public ChecklistPoint Point => new(Text, Owner, Anchor, OffsetDays);
}
