using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Checklists;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Checklists;

/// <summary>That a point is not needed in this course, and why.</summary>
public sealed class LeaveOut
{
    public string Reason { get; set; } = string.Empty;

    [BindNever]
    public Guid GroupId { get; set; }

    [BindNever]
    public string Title { get; set; } = string.Empty;

    [BindNever]
    public string Point { get; set; } = string.Empty;

    /// <summary>Null also for a point that is somebody else's.</summary>
    public static async Task<LeaveOut?> LoadAsync(PortalDb db, Viewer viewer, Guid id, Guid itemId) =>
        await CourseChecklist.LoadAsync(db, viewer, id) is { } page && page.All.FirstOrDefault(row => row.Item.Id == itemId) is { IsMine: true } row
            ? new LeaveOut { GroupId = id, Title = page.Title, Point = row.Item.Text }
            : null;
}

public sealed class LeaveOutValidator : AbstractValidator<LeaveOut>
{
    public LeaveOutValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(ChecklistItem.ReasonLength);
}
