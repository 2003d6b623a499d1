using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace LaraOchBemastra.Web.Features.RoomQuestions;

/// <summary>
/// A random word in the address of a phone's page. It makes "me too" count once a question for as long as the phone stays on
/// the page; one who opens the link anew is counted anew. More cannot be had without a cookie or a name.
/// </summary>
internal static class PhoneKey
{
    public const string Asked = "asked";
    public const string Liked = "liked";
    private const int KeyBytes = 16;

    public static string Given(string? phone) => FormOnceTagHelper.Read(phone) is null ? FormOnceTagHelper.NewKey() : phone!;

    public static string Address(string token, string? phone, string done) =>
        $"/ask/{Uri.EscapeDataString(token)}?phone={Given(phone)}&done={done}";

    /// <summary>The key under which one phone's "me too" to one question is kept; it leads to neither of them.</summary>
    public static string Of(string? phone, Guid topicId) =>
        WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes($"{Given(phone)}/{topicId:N}")).AsSpan(0, KeyBytes).ToArray());
}
