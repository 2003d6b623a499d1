using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Data.Accounts;

/// <summary>
/// That an account has a role, where, and from when until when. Without an organisation it holds for the region, without
/// a unit for the organisation. Rows are ended, not deleted: who could do what stays answerable.
/// </summary>
public sealed class RoleAssignment : AggregateRoot
{
    public RoleAssignment(Guid id, Guid accountId, Role role, Guid regionId, Guid? organisationId, Guid? unitId, DateOnly from)
        : base(id)
    {
        AccountId = accountId;
        Role = role;
        RegionId = regionId;
        OrganisationId = organisationId;
        UnitId = unitId;
        From = from;
    }

    public Guid AccountId { get; private set; }

    public Role Role { get; private set; }

    public Guid RegionId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public Guid? UnitId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day it holds; open when none.</summary>
    public DateOnly? Until { get; private set; }

    public void EndAfter(DateOnly day) => Until = day;
}
