using Microsoft.AspNetCore.HttpOverrides;

namespace LaraOchBemastra.Web.Setup;

/// <summary>Whom the portal believes about who is calling and under which name it is called.</summary>
public static class Hosts
{
    public static void AddHosts(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsProduction() && builder.Configuration["AllowedHosts"] is null or "" or "*")
        {
            throw new InvalidOperationException(
                "AllowedHosts must name the portal's host names in Production, for instance AllowedHosts=portal.example.org. " +
                "Links in mail and passkeys depend on the name, so it cannot be taken from the request.");
        }

        var networks = builder.Configuration.GetSection(PortalOptions.Section).Get<PortalOptions>()?.TrustedProxyNetworks ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = networks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
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
