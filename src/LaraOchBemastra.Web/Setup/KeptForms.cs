using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;

namespace LaraOchBemastra.Web.Setup;

/// <summary>What is sent to these actions after the session has ended is kept until the person has signed in again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsFormAttribute : Attribute;

/// <summary>
/// A form that was sent too late, sealed in a cookie of the browser it came from: nothing of it is stored here, and only the
/// page it stands on gets it back. Rule R-FORM-3: what was typed outlives a time-out.
/// </summary>
public sealed class KeptForms(IDataProtectionProvider protection, IHostEnvironment environment)
{
    private const string Cookie = "form";
    private const int MostSigns = 12_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);
    private static readonly string[] OfThePage = ["__RequestVerificationToken", "FormKey"];

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector(nameof(KeptForms)).ToTimeLimitedDataProtector();
    private readonly ChunkingCookieManager _cookies = new();

    /// <param name="http">A post without a session.</param>
    /// <param name="page">Path of the portal's own page the form stands on.</param>
    public async Task KeepAsync(HttpContext http, string page)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<KeepsFormAttribute>() is null || !http.Request.HasFormContentType)
        {
            return;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => !OfThePage.Contains(field.Key)).ToDictionary(field => field.Key, field => field.Value.ToArray());
        var text = Convert.ToBase64String(_seal.Protect(Packed(JsonSerializer.SerializeToUtf8Bytes(new Form(page, fields))), Kept));
        if (text.Length <= MostSigns)
        {
            _cookies.AppendResponseCookie(http, Name, text, Options(http));
        }
    }

    /// <summary>The fields of a form that was kept for this page; given once.</summary>
    public FormCollection? Take(HttpContext http)
    {
        if (_cookies.GetRequestCookie(http, Name) is not { } text || Open(text) is not { } form || form.Page != http.Request.Path)
        {
            return null;
        }

        _cookies.DeleteCookie(http, Name, Options(http));
        return new FormCollection(form.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)));
    }

    private string Name => PortalCookie.NameOf(Cookie, environment);

    private CookieOptions Options(HttpContext http) => new PortalCookie(Cookie, environment).Build(http);

    private Form? Open(string text)
    {
        try
        {
            using var packed = new BrotliStream(new MemoryStream(_seal.Unprotect(Convert.FromBase64String(text))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Form>(packed);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packer = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            packer.Write(content);
        }

        return packed.ToArray();
    }

    private sealed record Form(string Page, Dictionary<string, string?[]> Fields);
}

public static class KeptFormPages
{
    /// <summary>What was typed before the session ended, as the page's form; none in the ordinary case.</summary>
    public static async Task<T?> KeptAsync<T>(this Controller controller)
        where T : class, new()
    {
        var services = controller.HttpContext.RequestServices;
        if (services.GetRequiredService<KeptForms>().Take(controller.HttpContext) is not { } fields)
        {
            return null;
        }

        var form = new T();
        await controller.TryUpdateModelAsync(form, string.Empty, new FormValueProvider(BindingSource.Form, fields, CultureInfo.CurrentCulture));
        controller.Say(services.GetRequiredService<IStringLocalizer<SharedText>>()["Kept"]);
        return form;
    }
}
