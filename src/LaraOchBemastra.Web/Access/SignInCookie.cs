using System.Globalization;
using System.Security.Claims;
using LaraOchBemastra.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace LaraOchBemastra.Web.Access;

/// <summary>
/// What the sign-in cookie holds: who, which security stamp, and since when. Name, language and roles are read anew from the
/// store at each request, so they can never be out of date here.
/// </summary>
public static class SignInCookie
{
    public static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    /// <summary>Sliding or not, a working day ends; OWASP ASVS 5.0 7.3.2.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private const string Since = "since";

    public static Task StartSessionAsync(this HttpContext context, Account account, DateTimeOffset now)
    {
        var ticket = Ticket(account, now);
        return context.SignInAsync(IdentityConstants.ApplicationScheme, ticket.Principal, ticket.Properties);
    }

    /// <summary>What <see cref="StartSessionAsync"/> puts in the cookie.</summary>
    public static AuthenticationTicket Ticket(Account account, DateTimeOffset now)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(StampClaim, account.SecurityStamp ?? string.Empty)],
            IdentityConstants.ApplicationScheme);
        var session = new AuthenticationProperties { IsPersistent = false };
        session.SetString(Since, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), session, IdentityConstants.ApplicationScheme);
    }

    /// <summary>Turns away a cookie that was begun too long ago, however often it was renewed.</summary>
    public static async Task EndWhenTooOld(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var begun = long.TryParse(context.Properties.GetString(Since), CultureInfo.InvariantCulture, out var since)
            ? DateTimeOffset.FromUnixTimeSeconds(since)
            : context.Properties.IssuedUtc;
        if (begun is null || now - begun > Longest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }
}
