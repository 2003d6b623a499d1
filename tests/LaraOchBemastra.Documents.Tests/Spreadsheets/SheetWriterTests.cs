using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Spreadsheets;

namespace LaraOchBemastra.Documents.Tests.Spreadsheets;

public class SheetWriterTests
{
    private static readonly SheetColumn[] _columns = [new("Utbildning", 30), new("Datum"), new("Platser"), new("Publicerad")];

    [Fact]
    public void What_is_written_is_read_back_with_its_types()
    {
        var rows = SheetReader.Read(Written([["Leva med KOL – åäö", new DateOnly(2027, 3, 2), 10, true], ["Starthjelp", null, 1863.5m, false]]));
        Assert.Equal(3, rows.Count);
        Assert.Equal(["Utbildning", "Datum", "Platser", "Publicerad"], rows[0].Cells);
        Assert.Equal(["Leva med KOL – åäö", new DateTime(2027, 3, 2, 0, 0, 0, DateTimeKind.Unspecified), 10d, true], rows[1].Cells);
        Assert.Equal(["Starthjelp", null, 1863.5d, false], rows[2].Cells);
        Assert.Equal([1, 2, 3], rows.Select(row => row.Number));
    }

    [Fact]
    public void Times_and_moments_are_numbers_that_a_spreadsheet_shows_as_such()
    {
        var rows = SheetReader.Read(Written([[new TimeOnly(13, 30), new DateTime(2027, 3, 2, 9, 5, 0, DateTimeKind.Unspecified), null, null]]));
        Assert.Equal(new TimeOnly(13, 30), TimeOnly.FromDateTime((DateTime)rows[1].Cells[0]!));
        Assert.Equal(new DateTime(2027, 3, 2, 9, 5, 0, DateTimeKind.Unspecified), (DateTime)rows[1].Cells[1]!, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void The_file_is_valid_and_its_heading_stays_in_view()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written([["x", new DateOnly(2027, 3, 2), 1, true]])), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
    }

    [Fact]
    public void A_text_is_never_a_formula()
    {
        string[] texts = ["=1+1", "+46 70", "-1", "@SUM(A1)", "\t=1", "＝1", "=HYPERLINK(\"http://x\")", "'=1"];
        var file = Written([.. texts.Select(text => new object?[] { text, null, null, null })]);
        using var archive = new ZipArchive(new MemoryStream(file));
        using var part = new StreamReader(archive.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        Assert.DoesNotContain("<x:f", part.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(texts, SheetReader.Read(file).Skip(1).Select(row => (string)row.Cells[0]!));
    }

    [Fact]
    public void Any_text_is_written_and_what_xml_takes_is_read_back()
    {
        var property = Prop.ForAll<string?>(text => text is null || string.IsNullOrWhiteSpace(text) || (string)Once(text)! == SheetCells.Clean(text).ReplaceLineEndings("\n"));
        property.QuickCheckThrowOnFailure();
        foreach (var odd in new[] { "\0", "a\u0001b", "\uD800", "_x0041_", "_x000D_", new string('x', 40_000), "<b>&amp;</b>" })
        {
            Once(odd);
        }

        Assert.Equal("_x0041_", Once("_x0041_")?.ToString()?.Replace("_x005F_", "_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_a_sheet_may_not_have_is_made_one()
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, "Ledare [alla]: 2026/2027 – och en hel del till som inte ryms", _columns, []);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal("Ledare alla 20262027 – och en h", document.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value);
    }

    private static object? Once(string text) => SheetReader.Read(Written([[text, 1, null, null]])) is [_, var row] ? row.Cells[0] : null;

    private static byte[] Written(IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, "Utbildningar", _columns, rows);
        return stream.ToArray();
    }
}
