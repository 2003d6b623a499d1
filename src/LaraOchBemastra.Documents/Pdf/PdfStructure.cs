using System.Globalization;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Writes the structure tree and the parent tree that leads from a page's marks back to it.</summary>
internal static class PdfStructure
{
    public static void Write(PdfObjects objects, int tree, StructureElement root, PageIds pages)
    {
        var ids = new Dictionary<StructureElement, int>();
        Number(objects, root, ids);
        foreach (var (element, id) in ids)
        {
            var parent = element.Parent is null ? tree : ids[element.Parent];
            var attributes = element.Attributes is null ? string.Empty : $" /A {element.Attributes}";
            var kids = element.Kids.Count == 0 ? string.Empty : $" /K [{string.Join(' ', element.Kids.Select(Kid))}]";
            var language = element.Language is null ? string.Empty : $" /Lang ({element.Language})";
            objects.Set(id, $"<< /Type /StructElem /S /{element.Type} /P {Ref(parent)}{language}{attributes}{kids} >>");
        }

        var marks = pages.Of.Keys.Select((page, i) =>
            $"{Text(i)} [{string.Join(' ', page.Marked.Select(element => Ref(ids[element])))}]");
        var parentTree = objects.Add($"<< /Nums [{string.Join(' ', marks)}] >>");
        objects.Set(tree, $"<< /Type /StructTreeRoot /K [{Ref(ids[root])}] /ParentTree {Ref(parentTree)} /ParentTreeNextKey {Text(pages.Of.Count)} >>");

        string Kid(object kid) => kid switch
        {
            StructureElement element => Ref(ids[element]),
            MarkedPlace place => $"<< /Type /MCR /Pg {Ref(pages.Of[place.Page])} /MCID {Text(place.Number)} >>",
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
