using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>What just happened, said once on the next page, in its live region.</summary>
public static class Flash
{
    private const string Key = "note";

    /// <summary>Says a sentence of the feature's own texts on the page that is redirected to.</summary>
    public static void Say(this Controller controller, string sentence) => controller.TempData[Key] = sentence;

    public static string? Said(this ITempDataDictionary stored) => stored[Key] as string;
}
