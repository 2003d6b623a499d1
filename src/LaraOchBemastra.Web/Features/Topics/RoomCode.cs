using System.Text;
using LaraOchBemastra.Web.Setup;
using Microsoft.Extensions.Options;
using QRCoder;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>The link to "write your question" as a picture a phone reads, drawn here: no other site is asked.</summary>
public static class RoomCode
{
    /// <summary>The portal's address as people write it; the request's own when the installation has given none.</summary>
    public static string Address(HttpRequest request, string token)
    {
        var given = request.HttpContext.RequestServices.GetRequiredService<IOptions<PortalOptions>>().Value.Address.TrimEnd('/');
        return $"{(given.Length > 0 ? given : $"{request.Scheme}://{request.Host}")}/ask/{token}";
    }

    /// <summary>As one types it.</summary>
    public static string Shown(string address) => address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];

    /// <summary>An SVG as a data address, which the content security policy allows for pictures.</summary>
    public static string Picture(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var drawn = code.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true);
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(drawn))}";
    }
}
