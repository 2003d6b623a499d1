using LaraOchBemastra.Data.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LaraOchBemastra.Web.Access;

/// <summary>A page of something the viewer's region may have switched off: then it is not there.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class UsedByRegionAttribute(string page) : Attribute, IAsyncActionFilter
{
    public string Page { get; } = page;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        if (await services.GetRequiredService<SwitchedOff>().IsOffAsync(services.GetRequiredService<Viewer>(), Page))
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
