using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// The sections of a document, written and let go one after another: their pages, and their branch of the structure tree.
/// What stays is a number a page, a number a section and the pages' rows in the parent tree.
/// </summary>
internal sealed class PdfParts(PdfObjects objects, PageFlow flow, string pageOf)
{
    private readonly int root = objects.Reserve();
    private readonly List<int> pages = [];
    private readonly List<int> branches = [];
    private readonly List<string> marks = [];
    private readonly List<(string Title, int Page)> titles = [];

    public int StructureTree { get; } = objects.Reserve();

    public int PageTree { get; } = objects.Reserve();

    public int Resources { get; } = objects.Reserve();

    /// <summary>Each section's line in the outline, and the page it leads to.</summary>
    public IReadOnlyList<(string Title, int Page)> Titles => titles;

    /// <summary>Writes the sections that lie in the flow; nothing more is added to them.</summary>
    public void Flush()
    {
        foreach (var section in flow.Take())
        {
            flow.NumberPages(section, pageOf);
            var ids = section.Pages.ToDictionary(page => page, _ => objects.Reserve());
            titles.Add((section.Title, ids[section.Pages[0]]));
            var branch = PdfStructure.Write(objects, root, section.Element, ids);
            branches.Add(branch[section.Element]);
            foreach (var page in section.Pages)
            {
                WritePage(page, ids[page]);
                marks.Add($"{Text(marks.Count)} [{string.Join(' ', page.Marked.Select(element => $"{Text(branch[element])} 0 R"))}]");
                pages.Add(ids[page]);
            }
        }
    }

    public void Finish()
    {
        objects.Set(PageTree, $"<< /Type /Pages /Count {Text(pages.Count)} /Kids [{Refs(pages)}] >>");
        objects.Set(root, $"<< /Type /StructElem /S /Document /P {Text(StructureTree)} 0 R /K [{Refs(branches)}] >>");
        var parents = objects.Add($"<< /Nums [{string.Join(' ', marks)}] >>");
        objects.Set(
            StructureTree,
            $"<< /Type /StructTreeRoot /K [{Text(root)} 0 R] /ParentTree {Text(parents)} 0 R /ParentTreeNextKey {Text(pages.Count)} >>");
    }

    private void WritePage(PdfPage page, int id)
    {
        var content = objects.AddCompressed(string.Empty, Encoding.ASCII.GetBytes(page.Content));
        objects.Set(id, string.Create(CultureInfo.InvariantCulture, $"""
            << /Type /Page /Parent {PageTree} 0 R /MediaBox [0 0 {page.Width} {page.Height}] /Tabs /S
            /StructParents {pages.Count} /Resources {Resources} 0 R /Contents {content} 0 R >>
            """));
    }

    private static string Refs(IEnumerable<int> ids) => string.Join(' ', ids.Select(id => $"{Text(id)} 0 R"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
