using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace LaraOchBemastra.Web.Setup;

/// <summary>The texts of the feature a type belongs to, found by its namespace: <c>Features.Groups</c> has GroupsText.</summary>
public sealed class FeatureTexts
{
    private static readonly ConcurrentDictionary<string, FeatureTexts?> Known = new(StringComparer.Ordinal);
    private readonly ResourceManager _resources;

    private FeatureTexts(Type texts) => _resources = new ResourceManager(texts);

    public static FeatureTexts? Of(Type type) =>
        type.Assembly == typeof(FeatureTexts).Assembly && type.Namespace is { } space ? Known.GetOrAdd(space, Find) : null;

    /// <summary>The text in the reader's language, or null.</summary>
    public string? GetString(string key)
    {
        try
        {
            return _resources.GetString(key, CultureInfo.CurrentUICulture);
        }
        catch (MissingManifestResourceException)
        {
            // There is no neutral file on purpose: a text lacking in one language must not come out in another.
            return null;
        }
    }

    private static FeatureTexts? Find(string space) =>
        typeof(FeatureTexts).Assembly.GetType($"{space}.{space[(space.LastIndexOf('.') + 1)..]}Text") is { } texts
            ? new FeatureTexts(texts)
            : null;
}
