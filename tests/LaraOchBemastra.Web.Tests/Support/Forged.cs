using System.Net;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>A post that no button was served for: what the pages hide, the server must refuse as well.</summary>
public static class Forged
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Posts with the token of a page the person was served.</summary>
    public static async Task<HttpStatusCode> PostAsync(this Visitor visitor, Page served, string address, params (string Name, string Value)[] fields)
    {
        var token = served.Document.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create(Token, token)));
        using var answer = await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), content);
        return answer.StatusCode;
    }
}
