using System.Globalization;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Writes a branch of the structure tree.</summary>
internal static class PdfStructure
{
    /// <param name="objects">The file.</param>
    /// <param name="parent">The object the branch grows from.</param>
    /// <param name="branch">A section with all that is under it.</param>
    /// <param name="pages">The object of each page that its content lies on.</param>
    /// <returns>The object of each element, for the pages' way back.</returns>
    public static IReadOnlyDictionary<StructureElement, int> Write(
        PdfObjects objects, int parent, StructureElement branch, IReadOnlyDictionary<PdfPage, int> pages)
    {
        var ids = new Dictionary<StructureElement, int>();
        Number(objects, branch, ids);
        foreach (var (element, id) in ids)
        {
            var above = element == branch ? parent : ids[element.Parent!];
            var attributes = element.Attributes is null ? string.Empty : $" /A {element.Attributes}";
            var kids = element.Kids.Count == 0 ? string.Empty : $" /K [{string.Join(' ', element.Kids.Select(Kid))}]";
            var language = element.Language is null ? string.Empty : $" /Lang ({element.Language})";
            objects.Set(id, $"<< /Type /StructElem /S /{element.Type} /P {Ref(above)}{language}{attributes}{kids} >>");
        }

        return ids;

        string Kid(object kid) => kid switch
        {
            StructureElement element => Ref(ids[element]),
            MarkedPlace place => $"<< /Type /MCR /Pg {Ref(pages[place.Page])} /MCID {Text(place.Number)} >>",
            _ => throw new InvalidOperationException($"A structure element cannot hold {kid}."),
        };
    }

    private static void Number(PdfObjects objects, StructureElement element, Dictionary<StructureElement, int> ids)
    {
        ids.Add(element, objects.Reserve());
        foreach (var kid in element.Kids.OfType<StructureElement>())
        {
            Number(objects, kid, ids);
        }
    }

    private static string Ref(int id) => Text(id) + " 0 R";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
