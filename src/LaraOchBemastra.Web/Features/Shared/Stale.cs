using LaraOchBemastra.Domain.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>
/// Rule R-FORM-2: who saves a form that was opened before somebody else saved is told so, with what she typed kept, and
/// decides herself. The form's <c>Version</c> is the row's when the form was served.
/// </summary>
public static class Stale
{
    /// <summary>True when the row has changed since; the answer is then 409 with the form, whose version to renew.</summary>
    public static bool ChangedSince(this Controller controller, AggregateRoot root, Guid version)
    {
        if (root.Version == version)
        {
            return false;
        }

        var text = controller.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<SharedText>>();
        controller.Response.StatusCode = StatusCodes.Status409Conflict;
        controller.ModelState.Remove(nameof(AggregateRoot.Version));
        controller.ModelState.AddModelError(string.Empty, text["ChangedMeanwhile"]);
        return true;
    }
}
