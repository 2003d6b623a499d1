using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Pdf;

/// <summary>What PDF/UA-1 (ISO 14289-1) asks of a file, read from its bytes.</summary>
public class PdfStructureTests
{
    private readonly PdfReader file = new(Written.Form(Given.ASwedishForm(days: 30)));

    [Fact]
    public void The_catalog_declares_a_tagged_document_in_its_language()
    {
        Assert.Contains("/Lang (sv-SE)", file.Catalog);
        Assert.Contains("/MarkInfo << /Marked true >>", file.Catalog);
        Assert.Contains("/ViewerPreferences << /DisplayDocTitle true >>", file.Catalog);
    }

    [Fact]
    public void The_metadata_names_PDF_UA_title_language_and_the_forms_own_date()
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(file.Stream(PdfReader.Ref(file.Catalog, "Metadata"))).TrimStart('\uFEFF'));
        Assert.Equal("1", Value("http://www.aiim.org/pdfua/ns/id/", "part"));
        Assert.Equal("Begäran om ersättning B-2026-0017", Value("http://purl.org/dc/elements/1.1/", "title"));
        Assert.Equal("sv-SE", Value("http://purl.org/dc/elements/1.1/", "language"));
        Assert.Equal("2026-11-20T08:30:00Z", Value("http://ns.adobe.com/xap/1.0/", "CreateDate"));

        string Value(string space, string name) => xmp.Descendants(XName.Get(name, space)).Single().Value;
    }

    [Fact]
    public void Every_page_tabs_by_structure_and_has_its_row_in_the_parent_tree()
    {
        var tree = file.Object(PdfReader.Ref(file.Object(PdfReader.Ref(file.Catalog, "StructTreeRoot")), "ParentTree"));
        Assert.NotEmpty(file.PageIds);
        for (var i = 0; i < file.PageIds.Count; i++)
        {
            var page = file.Object(file.PageIds[i]);
            Assert.Contains("/Tabs /S", page);
            Assert.Contains($"/StructParents {i} ", page);
            var owners = Regex.Match(tree, $@"(?:\[|\] ){i} \[([^\]]*)\]").Groups[1].Value.Split(" R", StringSplitOptions.RemoveEmptyEntries);
            var marks = Regex.Count(Content(file.PageIds[i]), "/MCID ");
            Assert.Equal(marks, owners.Length);
            for (var mark = 0; mark < marks; mark++)
            {
                var owner = file.Object(int.Parse(owners[mark].Trim().Split(' ')[0]));
                Assert.Contains($"/Pg {file.PageIds[i]} 0 R /MCID {mark} >>", owner);
            }
        }
    }

    [Fact]
    public void All_content_is_marked_or_an_artifact()
    {
        foreach (var page in file.PageIds)
        {
            var depth = 0;
            foreach (var line in Content(page).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                depth += line.EndsWith("BDC", StringComparison.Ordinal) || line.EndsWith("BMC", StringComparison.Ordinal) ? 1 : 0;
                Assert.Equal(1, depth);
                depth -= line == "EMC" ? 1 : 0;
            }

            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_and_a_header()
    {
        var tables = Elements("Table");
        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            var rows = PdfReader.Refs(table, "K").Select(row => PdfReader.Refs(file.Object(row), "K").Select(file.Object).ToList()).ToList();
            Assert.Single(rows.Select(row => row.Count).Distinct());
            Assert.All(rows, row => Assert.Contains(row, cell => cell.Contains("/S /TH /P") && cell.Contains("/Scope /")));
        }
    }

    [Fact]
    public void A_tables_header_is_repeated_on_the_next_page_for_the_eye_only()
    {
        var text = new PdfTextReader(Written.Form(Given.ASwedishForm(days: 30)));
        var heads = text.Placed.Where(piece => piece.Text == "Måltider").ToList();
        Assert.Equal(2, heads.Count);
        Assert.NotNull(heads[0].Mark);
        Assert.Null(heads[1].Mark);
        Assert.NotEqual(heads[0].PageId, heads[1].PageId);
    }

    [Fact]
    public void Fonts_are_embedded_subsets_with_their_widths_and_characters()
    {
        var fonts = Enumerable.Range(1, file.Count).Select(file.Object).Where(body => body.Contains("/Subtype /CIDFontType2")).ToList();
        Assert.Equal(2, fonts.Count);
        foreach (var font in fonts)
        {
            Assert.Matches(@"/BaseFont /[A-Z]{6}\+Inter-", font);
            Assert.Contains("/CIDToGIDMap /Identity", font);
            var program = file.Stream(PdfReader.Ref(file.Object(PdfReader.Ref(font, "FontDescriptor")), "FontFile2"));
            Assert.InRange(program.Length, 1_000, 40_000);
        }
    }

    [Fact]
    public void The_file_carries_no_script_and_no_action()
    {
        var bodies = string.Concat(Enumerable.Range(1, file.Count).Select(file.Object));
        Assert.DoesNotMatch("/(JS|JavaScript|OpenAction|AA|Launch|EmbeddedFile)\\b", bodies);
    }

    private List<string> Elements(string type) =>
        [.. Enumerable.Range(1, file.Count).Select(file.Object).Where(body => body.Contains($"/StructElem /S /{type} "))];

    private string Content(int page) => Encoding.ASCII.GetString(file.Stream(PdfReader.Ref(file.Object(page), "Contents")));
}
