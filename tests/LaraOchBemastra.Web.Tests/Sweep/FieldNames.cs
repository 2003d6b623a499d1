using System.Text.RegularExpressions;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Words that every form of the portal shares.</summary>
internal static partial class FieldNames
{
    public const string Token = "__RequestVerificationToken";
    public const string FormKey = TagHelpers.FormOnceTagHelper.FieldName;
    public const string Version = "Version";

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    public static partial Regex Digits();

    [GeneratedRegex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    public static partial Regex Key();

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    public static partial Regex KeyWithin();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    public static partial Regex Parameter();
}
