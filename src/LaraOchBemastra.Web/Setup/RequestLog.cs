using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Diagnostics;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// One line a request. It names the route's template, never the URL: links carry tokens, and searches carry names.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        string? route = null;
        context.Response.OnStarting(() =>
        {
            route = Route(context);
            return Task.CompletedTask;
        });

        await next(context);
        log.LogInformation(
            "{Method} {Route} answered {Status} in {Milliseconds} ms, reference {Reference}",
            context.Request.Method,
            route ?? Route(context),
            context.Response.StatusCode,
            (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            Reference.Of(context));
    }

    // Of a request that ended in an error page: the route it came by, not the error page's.
    private static string Route(HttpContext context)
    {
        var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint
            ?? context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
            ?? context.GetEndpoint();
        return endpoint is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : "(none)";
    }
}

/// <summary>The short number a person can read out over the telephone; the log has it on the request's line.</summary>
public static class Reference
{
    public static string Of(HttpContext context)
    {
        var trace = Activity.Current?.TraceId.ToHexString()
            ?? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(context.TraceIdentifier)));
        return $"{trace[..4]}-{trace[4..8]}".ToUpperInvariant();
    }
}
