using LaraOchBemastra.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Setup;

/// <summary>The order in which a request passes; each line depends on those above it.</summary>
public static class Pipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler(Exceptions());
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseAuthentication();
        app.UseRequestLocalization();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous().DisableRateLimiting();
        app.MapHealth();
        app.MapControllers();

        // Without it the fallback policy sends a visitor who mistyped an address to the sign-in page.
        app.MapFallback("{**path}", context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous();
    }

    private static ExceptionHandlerOptions Exceptions() => new()
    {
        ExceptionHandlingPath = "/error/500",
        AllowStatusCode404Response = true,
        StatusCodeSelector = exception => exception switch
        {
            RefusedException or DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status500InternalServerError,
        },

        // What people do to each other is not a fault of the program.
        SuppressDiagnosticsCallback = context => context.Exception is RefusedException or DbUpdateConcurrencyException or BadHttpRequestException,
    };
}
