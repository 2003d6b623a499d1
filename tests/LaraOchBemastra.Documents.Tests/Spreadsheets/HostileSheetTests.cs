using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Documents.Spreadsheets;

namespace LaraOchBemastra.Documents.Tests.Spreadsheets;

/// <summary>Files that were made to do harm, or are not what they say; each is refused by name, and none takes long.</summary>
public class HostileSheetTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_plain_book_is_read() => Assert.Equal("hej", SheetReader.Read(Book())[0].Cells[0]);

    [Fact]
    public void A_file_that_is_too_large_is_refused() => Refused(SheetFault.TooLarge, new byte[SheetReader.MostBytes + 1]);

    [Theory]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData("%PDF-1.7")]
    [InlineData("<html></html>")]
    [InlineData("PK\u0003\u0004 and then nothing")]
    public void What_is_no_spreadsheet_is_refused(string content) => Refused(SheetFault.NotASpreadsheet, Encoding.Latin1.GetBytes(content));

    [Fact]
    public void An_old_or_locked_book_is_refused_with_its_own_words() =>
        Refused(SheetFault.OldOrLocked, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]);

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked() =>
        Refused(SheetFault.Bomb, Book((Sheet, $"<worksheet xmlns=\"{Main}\"><sheetData>{new string(' ', 60_000_000)}</sheetData></worksheet>")));

    [Fact]
    public void A_bomb_in_a_part_nobody_reads_is_refused() => Refused(SheetFault.Bomb, Book(("xl/media/image1.bin", new string('0', 45_000_000))));

    [Fact]
    public void A_book_of_thousands_of_parts_is_refused() =>
        Refused(SheetFault.Bomb, Book([.. Enumerable.Range(0, 300).Select(at => ($"xl/p{at}.xml", "<a/>"))]));

    [Fact]
    public void Entities_that_grow_are_refused() => Refused(
        SheetFault.Forbidden,
        Book((Sheet, "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"hahaha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>")));

    [Fact]
    public void Entities_that_fetch_files_are_refused_wherever_they_stand() => Refused(
        SheetFault.Forbidden,
        Book(("docProps/custom.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>")));

    [Fact]
    public void Macros_are_refused() => Refused(SheetFault.Macros, Book(("xl/vbaProject.bin", "x")));

    [Fact]
    public void Old_macro_sheets_are_refused() => Refused(SheetFault.Macros, Book(("xl/macrosheets/sheet1.xml", "<a/>")));

    [Fact]
    public void Links_to_other_books_are_refused() => Refused(SheetFault.ExternalLinks, Book(("xl/externalLinks/externalLink1.xml", "<a/>")));

    [Fact]
    public void Pictures_fetched_from_elsewhere_are_refused() => Refused(
        SheetFault.ExternalLinks, Book(("xl/worksheets/_rels/sheet1.xml.rels", Relation("image", "http://elsewhere.example/a.png"))));

    [Fact]
    public void Embedded_files_are_refused() => Refused(SheetFault.ExternalLinks, Book(("xl/embeddings/oleObject1.bin", "x")));

    [Fact]
    public void A_mail_address_that_the_program_made_a_link_of_is_let_in() =>
        Assert.Single(SheetReader.Read(Book(("xl/worksheets/_rels/sheet1.xml.rels", Relation("hyperlink", "mailto:anna@example.org")))));

    [Fact]
    public void Too_many_rows_are_refused() => Refused(SheetFault.TooManyRows, Book((Sheet, Rows(Enumerable.Range(1, 5_002).Select(at => $"<row r=\"{at}\"><c t=\"inlineStr\"><is><t>{RandomNumberGenerator.GetHexString(8)}</t></is></c></row>")))));

    [Fact]
    public void A_cell_far_out_to_the_right_is_refused() =>
        Refused(SheetFault.TooManyColumns, Book((Sheet, Rows(["<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"]))));

    [Fact]
    public void A_sheet_that_is_not_there_is_refused() => Refused(SheetFault.NotASpreadsheet, Book(("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/none.xml", "rId9"))));

    [Fact]
    public void An_empty_sheet_is_refused() => Refused(SheetFault.NoSheet, Book((Sheet, Rows([]))));

    [Fact]
    public void Broken_xml_is_refused() => Refused(SheetFault.NotASpreadsheet, Book((Sheet, $"<worksheet xmlns=\"{Main}\"><sheetData><row>")));

    [Fact]
    public void A_row_with_a_number_beyond_all_rows_does_not_fail()
    {
        var odd = Rows(["<row r=\"4294967295\"><c r=\"A1\"><v>1</v></c></row>"]);
        Assert.Equal(1_048_576, Assert.Single(SheetReader.Read(Book((Sheet, odd)))).Number);
    }

    [Fact]
    public void Numbers_that_make_no_sense_are_texts_or_numbers_and_never_fail()
    {
        var cells = "<c r=\"A1\"><v>1e999</v></c><c r=\"B1\"><v>x</v></c><c r=\"C1\" t=\"s\"><v>99</v></c><c r=\"D1\" t=\"b\"><v/></c><c r=\"E1\" t=\"d\"><v>i går</v></c><c r=\"F1\" s=\"77\"><v>-5</v></c>";
        var row = Assert.Single(SheetReader.Read(Book((Sheet, Rows([$"<row r=\"1\">{cells}</row>"])))));
        Assert.Equal([double.PositiveInfinity, "x", null, null, "i går", -5d], row.Cells);
    }

    [Fact]
    public void A_formula_counts_as_the_value_it_had() =>
        Assert.Equal(2d, SheetReader.Read(Book((Sheet, Rows(["<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>"]))))[0].Cells[0]);

    private static void Refused(SheetFault fault, byte[] file) =>
        Assert.Equal(fault, Assert.Throws<SheetFaultException>(() => SheetReader.Read(file)).Fault);

    private static string Rows(IEnumerable<string> rows) => $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>";

    private static string Relation(string type, string target, string id = "rId1") =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"{(type is "worksheet" or "officeDocument" ? string.Empty : " TargetMode=\"External\"")}/></Relationships>";

    private static byte[] Book(params (string Name, string Content)[] changed)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
            ["_rels/.rels"] = Relation("officeDocument", "xl/workbook.xml"),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relation("worksheet", "worksheets/sheet1.xml"),
            [Sheet] = Rows(["<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>hej</t></is></c></row>"]),
        };
        foreach (var (name, content) in changed)
        {
            parts[name] = content;
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
