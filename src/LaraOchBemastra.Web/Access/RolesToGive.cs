using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Access;

/// <summary>How far a role reaches.</summary>
public enum RoleReach
{
    Unit = 1,
    Organisation = 2,
    Region = 3,
}

/// <summary>
/// Rule R-ACC-2: an administrator gives any role, no further than her own reaches; a coordinator invites leaders to the
/// units she plans for.
/// </summary>
public static class RolesToGive
{
    public static readonly IReadOnlyList<Role> LeaderRoles = [Role.StaffLeader, Role.ExperiencedLeader];

    public static IReadOnlyList<Role> For(Viewer viewer) => viewer.Has(Role.Administrator) ? Enum.GetValues<Role>() : LeaderRoles;

    public static IQueryable<Unit> Units(PortalDb db, Viewer viewer) =>
        viewer.Has(Role.Administrator) ? db.For(viewer).ManagedUnits : db.For(viewer).PlannedUnits;

    public static IReadOnlyList<RoleReach> Reaches(Viewer viewer) => WidestOf(viewer) switch
    {
        RoleReach.Region => [RoleReach.Unit, RoleReach.Organisation, RoleReach.Region],
        RoleReach.Organisation => [RoleReach.Unit, RoleReach.Organisation],
        _ => [RoleReach.Unit],
    };

    /// <summary>Whether this viewer may give this role so far, at a unit she may choose.</summary>
    public static bool May(Viewer viewer, Role role, RoleReach reach) => For(viewer).Contains(role) && Reaches(viewer).Contains(reach);

    public static RoleAssignment Give(Guid accountId, Role role, RoleReach reach, Unit unit, DateOnly from) => new(
        Guid.CreateVersion7(),
        accountId,
        role,
        unit.RegionId,
        reach == RoleReach.Region ? null : unit.OrganisationId,
        reach == RoleReach.Unit ? unit.Id : null,
        from);

    private static RoleReach WidestOf(Viewer viewer) => viewer.Roles
        .Where(one => one.Role == Role.Administrator)
        .Select(one => one.OrganisationId is null ? RoleReach.Region : one.UnitId is null ? RoleReach.Organisation : RoleReach.Unit)
        .DefaultIfEmpty(RoleReach.Unit)
        .Max();
}
