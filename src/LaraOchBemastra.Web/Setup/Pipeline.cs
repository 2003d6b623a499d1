using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

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
        app.UseWhen(NeedsViewer, branch => branch.UseMiddleware<ViewerSource>());
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

    // Files need nobody; and the second pass, which shows an error page, must not ask the store that may have failed.
    private static bool NeedsViewer(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !IsSecondPass(context);

    private static bool IsSecondPass(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static ExceptionHandlerOptions Exceptions() => new()
    {
        ExceptionHandlingPath = "/error/500",
        AllowStatusCode404Response = true,
        StatusCodeSelector = Failures.StatusOf,
        SuppressDiagnosticsCallback = context => Failures.IsNobodysFault(context.Exception),
    };
}
