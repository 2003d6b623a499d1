using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Features.Courses;

/// <summary>Whoever came by a link in a language stays in it from page to page of the catalogue, without a cookie.</summary>
internal static class ChosenLanguage
{
    /// <summary>The choice as a query to append to a link; empty where none was made by link.</summary>
    public static string Carried(this HttpContext context) =>
        Language.From(context.Request.Query[Setup.Languages.QueryKey]) is { } chosen ? $"?{Setup.Languages.QueryKey}={chosen.Code}" : string.Empty;
}
