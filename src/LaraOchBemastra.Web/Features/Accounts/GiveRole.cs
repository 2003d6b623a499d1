using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Accounts;

public sealed class GiveRole
{
    public Role? Role { get; set; }

    public Guid? UnitId { get; set; }

    public RoleReach Reach { get; set; } = RoleReach.Unit;

    [BindNever]
    public Guid AccountId { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever]
    public IReadOnlyList<RoleReach> Reaches { get; set; } = [];

    public static async Task<Refusal?> WhyNotAsync(PortalDb db, Viewer viewer, RoleAssignment given) =>
        await db.For(viewer).RoleAssignments.AnyAsync(row =>
            row.AccountId == given.AccountId && row.Role == given.Role && row.OrganisationId == given.OrganisationId
            && row.UnitId == given.UnitId && row.RegionId == given.RegionId && (row.Until == null || row.Until >= given.From))
            ? AccountRefusals.RoleHeld(given.Role)
            : null;
}

public sealed class GiveRoleValidator : AbstractValidator<GiveRole>
{
    public GiveRoleValidator()
    {
        RuleFor(form => form.Role).NotEmpty().IsInEnum();
        RuleFor(form => form.UnitId).NotEmpty();
        RuleFor(form => form.Reach).IsInEnum();
    }
}
