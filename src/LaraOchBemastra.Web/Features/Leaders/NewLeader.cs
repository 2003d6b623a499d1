using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Leaders;

/// <summary>A leader to add to the register.</summary>
public sealed class NewLeader
{
    public LeaderKind? Kind { get; set; }

    public Guid? UnitId { get; set; }

    public LeaderForm Who { get; set; } = new();

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Unit> Units { get; set; } = [];

    public IEnumerable<SelectListItem> UnitItems => Units.Items();

    public async Task ChooseAmongAsync(PortalDb db, Viewer viewer)
    {
        Units = await db.For(viewer).PlannedUnits.AsNoTracking().Where(unit => unit.RegionId == viewer.RegionId).OrderBy(unit => unit.Name).ToListAsync();
        await Who.ChooseAmongAsync(db, viewer);
    }

    public IEnumerable<(string Field, string Key)> Faults(DateOnly today)
    {
        Who.IsStaff = Kind == LeaderKind.Staff;
        var faults = Who.Faults(today).Select(fault => ($"{nameof(Who)}.{fault.Field}", fault.Key));
        return UnitId is null || Units.Any(unit => unit.Id == UnitId) ? faults : faults.Append((nameof(UnitId), "UnitUnknown"));
    }

    public Leader Make()
    {
        var unit = Units.Single(one => one.Id == UnitId);
        var leader = new Leader(Guid.CreateVersion7(), unit.RegionId, unit.OrganisationId, unit.Id, Kind!.Value, Who.FirstName.Trim(), Who.LastName.Trim());
        Who.WriteTo(leader);
        return leader;
    }
}

public sealed class NewLeaderValidator : AbstractValidator<NewLeader>
{
    public NewLeaderValidator(IValidator<LeaderForm> who)
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.Who).SetValidator(who);
    }
}
