using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Needs;

/// <summary>That people wait: of which condition, where and how many. No names.</summary>
public sealed class RegisterNeed
{
    public Guid? ConditionId { get; set; }

    public Guid? UnitId { get; set; }

    public int? People { get; set; }

    public string Note { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Conditions { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Places { get; set; } = [];

    public async Task ChooseAmongAsync(PortalDb db, Viewer viewer)
    {
        Places = (await Towns.LoadAsync(db, db.For(viewer).Units)).Items();
        Conditions = (await db.For(viewer).Conditions.AsNoTracking().ToListAsync()).Items();
    }

    public IEnumerable<string> Unknown()
    {
        if (ConditionId is { } condition && Conditions.All(item => item.Value != condition.ToString()))
        {
            yield return nameof(ConditionId);
        }

        if (UnitId is { } unit && Places.All(item => item.Value != unit.ToString()))
        {
            yield return nameof(UnitId);
        }
    }
}

public sealed class RegisterNeedValidator : AbstractValidator<RegisterNeed>
{
    public RegisterNeedValidator()
    {
        RuleFor(form => form.ConditionId).NotNull();
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.People).NotNull().InclusiveBetween(1, Need.MostPeople);
        RuleFor(form => form.Note).MaximumLength(Need.NoteLength);
    }
}
