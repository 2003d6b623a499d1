using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WorkingGroups;

/// <summary>A working group that begins; the coordinator is its first member.</summary>
public sealed class StartGroup
{
    public Guid? UnitId { get; set; }

    public string Title { get; set; } = string.Empty;

    public Guid? ConditionId { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Conditions { get; set; } = [];

    public async Task ChooseAmongAsync(PortalDb db, Viewer viewer)
    {
        Units = (await db.For(viewer).PlannedUnits.AsNoTracking().Where(unit => unit.RegionId == viewer.RegionId).OrderBy(unit => unit.Name).ToListAsync()).Items();
        Conditions = (await db.For(viewer).Conditions.AsNoTracking().ToListAsync()).Items();
    }

    public IEnumerable<string> Unknown()
    {
        if (UnitId is { } unit && Units.All(item => item.Value != unit.ToString()))
        {
            yield return nameof(UnitId);
        }

        if (ConditionId is { } condition && Conditions.All(item => item.Value != condition.ToString()))
        {
            yield return nameof(ConditionId);
        }
    }
}

public sealed class StartGroupValidator : AbstractValidator<StartGroup>
{
    public StartGroupValidator()
    {
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.Title).NotEmpty().MaximumLength(WorkingGroup.TitleLength);
    }
}
