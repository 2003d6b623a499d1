using LaraOchBemastra.Data.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace LaraOchBemastra.Web.Access;

/// <summary>Access into the program: the table's handler, and the viewer as a service of the request.</summary>
public static class AccessSetup
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<IAuthorizationHandler, NeedsHandler>();
        builder.Services.AddScoped<SwitchedOff>();

        // Only where someone is signed in: a public page that asks for a viewer is a mistake, and says so.
        builder.Services.AddScoped(services =>
            services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Viewer>()
            ?? throw new InvalidOperationException("Nobody is signed in on this request."));
    }

    /// <summary>The one who is signed in on this request, if anybody.</summary>
    public static Viewer? Viewer(this HttpContext context) => context.Features.Get<Viewer>();
}
