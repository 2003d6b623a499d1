using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace LaraOchBemastra.Web.Setup;

/// <summary>Everything asks for sign-in unless a page says that it is public.</summary>
public static class SignInRules
{
    public const string SignInPath = "/sign-in";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static void AddSignInRules(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => Cookie(options, builder.Environment));
        builder.Services.AddIdentityCore<Account>()
            .AddEntityFrameworkStores<PortalDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        builder.Services.AddScoped<PasswordCheck>();
        builder.Services.AddScoped<NewPassword>();
        builder.Services.AddScoped<AccountOpening>();
        builder.Services.AddSingleton<PasswordLinks>();
        builder.Services.AddSingleton<KeptForms>();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    // The account is looked up on every request by ViewerSource, which also compares the security stamp.
    private static void Cookie(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        options.Cookie = new PortalCookie(Cookies.SignIn, environment);
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = SignInCookie.EndWhenTooOld;

        // A form that was sent too late leads back to the page it stands on: its own address may only take posts.
        options.Events.OnRedirectToLogin = async context =>
        {
            var request = context.Request;
            var from = HttpMethods.IsPost(request.Method) ? request.GetTypedHeaders().Referer : null;
            if (from?.IsAbsoluteUri != true || from.Authority != request.Host.Value)
            {
                context.Response.Redirect(context.RedirectUri);
                return;
            }

            await context.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(context.HttpContext, from.AbsolutePath);
            context.Response.Redirect($"{request.PathBase}{SignInPath}{QueryString.Create(options.ReturnUrlParameter, from.PathAndQuery)}");
        };

        // A signed-in person without the right gets the 403 page where she stands, not a redirect.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
