using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Accounts;

/// <summary>One account: who, since when, with which roles and where.</summary>
public sealed class AccountDetails
{
    public required Account Account { get; init; }

    public required string Organisation { get; init; }

    public required string? Unit { get; init; }

    public required AccountState State { get; init; }

    public required IReadOnlyList<HeldRole> Roles { get; init; }

    public required GiveRole Form { get; init; }

    /// <summary>One's own account is changed under "my account".</summary>
    public required bool IsOwn { get; init; }

    public static async Task<AccountDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id, GiveRole form)
    {
        var mine = db.For(viewer);
        if (await mine.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id) is not { } account)
        {
            return null;
        }

        var today = db.Clock.Today(viewer.TimeZone);
        var units = await mine.Units.AsNoTracking().OrderBy(unit => unit.Name).ToListAsync();
        var organisations = await mine.Organisations.AsNoTracking().ToDictionaryAsync(one => one.Id, one => one.Name);
        var managed = await mine.ManagedUnits.Select(unit => unit.Id).ToListAsync();
        var roles = await mine.RoleAssignments.AsNoTracking().Where(row => row.AccountId == id)
            .OrderBy(row => row.Until != null).ThenBy(row => row.Role).ThenBy(row => row.From).ToListAsync();
        form.AccountId = id;
        form.Reaches = RolesToGive.Reaches(viewer);
        form.Units = [.. units.Where(unit => managed.Contains(unit.Id))
            .Select(unit => new SelectListItem($"{organisations[unit.OrganisationId]}: {unit.Name}", unit.Id.ToString()))
            .OrderBy(item => item.Text, StringComparer.CurrentCulture)];
        return new AccountDetails
        {
            Account = account,
            Organisation = organisations.GetValueOrDefault(account.OrganisationId, string.Empty),
            Unit = units.Find(unit => unit.Id == account.UnitId)?.Name,
            State = account.Disabled ? AccountState.Closed : account.PasswordHash is null ? AccountState.Invited : AccountState.Active,
            Roles = [.. roles.Select(row => new HeldRole(row.Id, row.Role, Where(row), row.From, row.Until, row.Until is null || row.Until >= today))],
            Form = form,
            IsOwn = id == viewer.AccountId,
        };

        string Where(RoleAssignment row) => row.UnitId is { } unitId ? units.Find(unit => unit.Id == unitId)?.Name ?? string.Empty
            : row.OrganisationId is { } organisationId ? organisations.GetValueOrDefault(organisationId, string.Empty)
            : viewer.RegionName;
    }
}

/// <param name="Id">The row.</param>
/// <param name="Role">The role.</param>
/// <param name="Where">Name of the unit, organisation or region it holds for.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; open when none.</param>
/// <param name="Holds">Today.</param>
public sealed record HeldRole(Guid Id, Role Role, string Where, DateOnly From, DateOnly? Until, bool Holds);
