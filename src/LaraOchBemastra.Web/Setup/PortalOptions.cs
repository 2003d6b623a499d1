namespace LaraOchBemastra.Web.Setup;

/// <summary>What an installation decides about itself, from the section <c>Portal</c>.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Where the store, keys, logs and outgoing mail lie. Default: <c>data</c> beside the program's content.</summary>
    public string DataDirectory { get; set; } = string.Empty;

    /// <summary>The portal's address as people write it, for links in mail; the request's own when not given.</summary>
    public string Address { get; set; } = string.Empty;
}

public static class PortalOptionsSetup
{
    public static void AddPortalOptions(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<PortalOptions>()
            .BindConfiguration(PortalOptions.Section)
            .PostConfigure(options => options.DataDirectory = DataDirectory(builder.Configuration, builder.Environment));

    /// <summary>The data directory as a full path; created when missing. Needed before the container exists, by the log.</summary>
    public static string DataDirectory(IConfiguration configuration, IHostEnvironment environment)
    {
        var configured = configuration[$"{PortalOptions.Section}:{nameof(PortalOptions.DataDirectory)}"];
        var path = Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? "data" : configured, environment.ContentRootPath);
        Directory.CreateDirectory(path);
        return path;
    }
}
