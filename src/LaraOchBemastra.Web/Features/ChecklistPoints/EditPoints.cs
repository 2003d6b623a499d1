using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.ChecklistPoints;

/// <summary>All points of one list on one page; a row emptied of its words is taken away.</summary>
public sealed class EditPoints
{
    private const int BlankRows = 3;

    public IList<PointForm> Points { get; set; } = [];

    public Guid Version { get; set; }

    /// <summary>The template whose points these are; none for the region's own.</summary>
    [BindNever]
    public Guid? TemplateId { get; set; }

    [BindNever]
    public string OwnerName { get; set; } = string.Empty;

    [BindNever]
    public bool MayWrite { get; set; }

    /// <summary>In the order of the course's life.</summary>
    public IReadOnlyList<ChecklistPoint> Written() =>
    [
        .. Points.Where(row => !row.IsEmpty).Select(row => row.ToPoint()).OrderBy(point => point.Anchor).ThenBy(point => point.OffsetDays),
    ];

    public void About(EditPoints page) => (TemplateId, OwnerName, MayWrite) = (page.TemplateId, page.OwnerName, page.MayWrite);

    public static async Task<EditPoints?> LoadAsync(PortalDb db, Viewer viewer, Guid ownerId)
    {
        var mine = db.For(viewer);
        var template = ownerId == viewer.RegionId ? null : await mine.CourseTemplates.AsNoTracking().SingleOrDefaultAsync(one => one.Id == ownerId);
        if (template is null && ownerId != viewer.RegionId)
        {
            return null;
        }

        var list = await mine.ChecklistTemplates.Include(one => one.Points).AsNoTracking().SingleOrDefaultAsync(one => one.OwnerId == ownerId);
        var mayWrite = template is null ? mine.KeepsRegion : await mine.KeptTemplates.AnyAsync(one => one.Id == ownerId);
        var rows = (list?.Points ?? []).OrderBy(point => point.Place).Select(point => PointForm.Of(point.Point)).ToList();
        var room = mayWrite ? Math.Min(BlankRows, ChecklistTemplate.MostPoints - rows.Count) : 0;
        return new EditPoints
        {
            Points = [.. rows, .. Enumerable.Range(0, room).Select(_ => PointForm.Blank)],
            Version = list?.Version ?? Guid.Empty,
            TemplateId = template?.Id,
            OwnerName = template?.Title ?? viewer.RegionName,
            MayWrite = mayWrite,
        };
    }
}

public sealed class EditPointsValidator : AbstractValidator<EditPoints>
{
    public EditPointsValidator(IValidator<PointForm> point) => RuleForEach(form => form.Points).SetValidator(point);
}
