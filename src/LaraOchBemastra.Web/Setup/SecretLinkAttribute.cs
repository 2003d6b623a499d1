using Microsoft.AspNetCore.Mvc.Filters;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// A page whose address is a key: no search engine lists it, no cache keeps it, and no page it leads to is told the address.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SecretLinkAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }
}
