using Microsoft.AspNetCore.HttpOverrides;

namespace LaraOchBemastra.Web.Setup;

/// <summary>Whom the portal believes about who is calling and under which name it is called.</summary>
public static class Hosts
{
    /// <summary>Setting with the networks, in CIDR form, whose <c>X-Forwarded-*</c> headers are believed; none by default.</summary>
    private const string KnownNetworks = "Proxy:KnownNetworks";

    public static void AddHosts(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && builder.Configuration["AllowedHosts"] is null or "" or "*")
        {
            throw new InvalidOperationException(
                "AllowedHosts must name the portal's host names outside Development, for instance AllowedHosts=portal.example.org. " +
                "Links in mail and passkeys depend on the name, so it cannot be taken from the request.");
        }

        var networks = builder.Configuration.GetSection(KnownNetworks).Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = networks.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = 1;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks)
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
    }
}
