using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Where the portal is, for links in mail, also those written when nobody asks for a page: as told, by the name it was
/// called by (which AllowedHosts confines), by the name it may be called by, or, in development, where it listens.
/// </summary>
public sealed class PortalAddress(IOptions<PortalOptions> options, IHttpContextAccessor http, IConfiguration configuration, IServer server)
{
    public string Origin =>
        options.Value.Address is { Length: > 0 } told ? told.TrimEnd('/')
        : http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}"
        : configuration["AllowedHosts"]?.Split(';', StringSplitOptions.TrimEntries)[0] is { Length: > 0 } host && !host.Contains('*', StringComparison.Ordinal) ? $"https://{host}"
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? throw new InvalidOperationException("Portal__Address must say where the portal is: a mail is written outside a request.");

    /// <summary>A page's whole address, in the receiver's language.</summary>
    /// <param name="path">With a leading slash; it may have a query.</param>
    /// <param name="language">sv, nn, nb or en.</param>
    public string Link(string path, string language) =>
        $"{Origin}{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Languages.QueryKey}={language}";
}
