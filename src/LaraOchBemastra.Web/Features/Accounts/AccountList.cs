using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Accounts;

public enum AccountState
{
    Active = 1,

    /// <summary>Has not chosen a password yet.</summary>
    Invited = 2,
    Closed = 3,
}

/// <summary>Accounts by name, found by a piece of name or address, and by role.</summary>
public sealed class AccountList
{
    public required IReadOnlyList<AccountRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public string? Search { get; init; }

    public Role? Role { get; init; }

    public static async Task<AccountList> LoadAsync(PortalDb db, Viewer viewer, string? search, Role? role, int page)
    {
        var mine = db.For(viewer);
        var today = db.Clock.Today(viewer.TimeZone);
        var held = mine.RoleAssignments.Where(row => row.From <= today && (row.Until == null || row.Until >= today));
        var found = mine.Accounts.Matching(search).Where(account => role == null || held.Any(row => row.AccountId == account.Id && row.Role == role));
        var total = await found.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await found.ByName().OnPage(shown)
            .Select(account => new AccountRow(
                account.Id,
                account.Name,
                account.Email!,
                mine.Organisations.Where(organisation => organisation.Id == account.OrganisationId).Select(organisation => organisation.Name).First(),
                account.Disabled ? AccountState.Closed : account.PasswordHash == null ? AccountState.Invited : AccountState.Active,
                held.Where(row => row.AccountId == account.Id).OrderBy(row => row.Role).Select(row => row.Role).ToList()))
            .ToListAsync();
        return new AccountList { Rows = rows, Total = total, Page = shown, Search = search, Role = role };
    }
}

public sealed record AccountRow(Guid Id, string Name, string Email, string Organisation, AccountState State, IReadOnlyList<Role> Roles);
