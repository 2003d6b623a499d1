using System.Xml.Linq;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>The texts of the program, as they lie in their files.</summary>
internal static class Resources
{
    public static readonly string[] Languages = ["sv", "nn", "nb", "en"];

    /// <summary>Path without language and ending, to the texts by language and key.</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, Dictionary<string, string>>> All() =>
        SourceTree.Files("src/LaraOchBemastra.Web", "*.resx")
            .GroupBy(file => file[..^".xx.resx".Length])
            .ToDictionary(group => group.Key, group => group.ToDictionary(file => file[^"xx.resx".Length..^".resx".Length], Read));

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
}
