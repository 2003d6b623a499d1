namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Whoever came by a link in a language stays in it from page to page, without a cookie.</summary>
public static class ChosenLanguage
{
    /// <summary>The choice as a query to append to a link; empty where none was made by link.</summary>
    public static string Carried(this HttpContext context) =>
        Setup.Languages.OfLink(context) is { } chosen ? $"?{Setup.Languages.QueryKey}={chosen.Code}" : string.Empty;
}
