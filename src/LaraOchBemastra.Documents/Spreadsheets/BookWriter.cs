using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>
/// A workbook of several sheets (ISO/IEC 29500), each with a heading row that stays in view. It is written straight into the
/// package, row by row and without a clock: large lists take no memory, and the same rows give the same bytes.
/// </summary>
internal sealed class BookWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly List<string> names = [];
    private readonly ZipArchive package;
    private readonly DateTimeOffset made;

    /// <param name="to">Need not seek; stays open.</param>
    /// <param name="made">Stands on every part of the package.</param>
    public BookWriter(Stream to, DateTimeOffset made)
    {
        package = new ZipArchive(new ForwardStream(to), ZipArchiveMode.Create);
        this.made = made;
    }

    /// <param name="name">At most 31 characters, none of them special to spreadsheets.</param>
    /// <param name="columns">Headings and widths.</param>
    /// <param name="rows">Cells by column, as <see cref="SheetCells.Of"/> takes them.</param>
    public void Sheet(string name, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        names.Add(name);
        using var part = Part($"xl/worksheets/sheet{names.Count}.xml");
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        SheetWriter.Rows(writer, columns, rows);
        writer.WriteEndElement();
    }

    public void Dispose()
    {
        using (var styles = Part("xl/styles.xml"))
        using (var writer = OpenXmlWriter.Create(styles))
        {
            writer.WriteElement(SheetStyles.Make());
        }

        var sheets = names.Select((name, at) => $"""<sheet name="{Escaped(name)}" sheetId="{at + 1}" r:id="rId{at + 1}"/>""");
        Text("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(sheets)}</sheets></workbook>""");
        var related = names.Select((_, at) => Relation(at + 1, "worksheet", $"worksheets/sheet{at + 1}.xml"));
        Text("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}">{string.Concat(related)}{Relation(names.Count + 1, "styles", "styles.xml")}</Relationships>""");
        Text("_rels/.rels", $"""<Relationships xmlns="{Relations}">{Relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>""");
        var parts = names.Select((_, at) => Override($"/xl/worksheets/sheet{at + 1}.xml", "worksheet"));
        Text("[Content_Types].xml", $"""
            <Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{Override("/xl/workbook.xml", "sheet.main")}{Override("/xl/styles.xml", "styles")}{string.Concat(parts)}</Types>
            """.Trim());
        package.Dispose();
    }

    private static string Relation(int id, string kind, string target) => $"""<Relationship Id="rId{id}" Type="{Office}/{kind}" Target="{target}"/>""";

    private static string Override(string part, string kind) => $"""<Override PartName="{part}" ContentType="{SheetType}.{kind}+xml"/>""";

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(SheetCells.Clean(text));

    private void Text(string name, string xml)
    {
        using var part = Part(name);
        part.Write(System.Text.Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}"""));
    }

    private Stream Part(string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = made;
        return entry.Open();
    }
}
