using System.Security.Claims;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Access;

/// <summary>
/// Finds out, once a request, who looks and with which roles today. From the store and not from the cookie: a role that was
/// ended, or an account that was closed, counts at the next request.
/// </summary>
public sealed class ViewerSource(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, PortalDb db)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId)
                && await LoadAsync(db, accountId, context.User.FindFirstValue(SignInCookie.StampClaim)) is { } viewer)
            {
                context.Features.Set(viewer);
                db.Actor.AccountId = accountId;
            }
            else
            {
                // A closed account, a changed password or role, a store put back from a copy: sign in again.
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            }
        }

        await next(context);
    }

    /// <summary>The viewer whose secret link was opened, or null when her account is closed. For reading what the link is for, nothing else.</summary>
    public static async Task<Viewer?> OfLinkAsync(PortalDb db, Guid accountId)
    {
        var stamp = await db.Everything.Accounts.Where(account => account.Id == accountId).Select(account => account.SecurityStamp).SingleOrDefaultAsync();
        return await LoadAsync(db, accountId, stamp);
    }

    /// <summary>The viewer of an account, or null when it is closed or the stamp of its cookie is no longer the account's.</summary>
    public static async Task<Viewer?> LoadAsync(PortalDb db, Guid accountId, string? stamp)
    {
        var found = await db.Everything.Accounts
            .Where(account => account.Id == accountId && !account.Disabled)
            .Join(db.Everything.Regions, account => account.RegionId, region => region.Id, (account, region) => new { account, region })
            .AsNoTracking()
            .SingleOrDefaultAsync();
        if (found is null || !string.Equals(found.account.SecurityStamp, stamp, StringComparison.Ordinal))
        {
            return null;
        }

        var today = db.Clock.Today(found.region.TimeZone);
        var roles = await db.Everything.RoleAssignments
            .Where(row => row.AccountId == accountId && row.From <= today && (row.Until == null || row.Until >= today))
            .Select(row => new ViewerRole(row.Role, row.RegionId, row.OrganisationId, row.UnitId))
            .ToListAsync();
        var leaderId = await db.Everything.Leaders
            .Where(leader => leader.AccountId == accountId).Select(leader => (Guid?)leader.Id).FirstOrDefaultAsync();
        return new Viewer
        {
            AccountId = accountId,
            Name = found.account.Name,
            Language = found.account.Language,
            RegionId = found.region.Id,
            RegionName = found.region.Name,
            TimeZone = found.region.TimeZone,
            Roles = roles,
            LeaderId = leaderId,
        };
    }
}
