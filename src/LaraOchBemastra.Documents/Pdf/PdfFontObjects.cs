using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// The objects of a composite font with an embedded subset (ISO 32000-1, 9.7): two-byte codes that are the subset's
/// glyph numbers, their widths, and the characters they stand for.
/// </summary>
internal static class PdfFontObjects
{
    public static int Write(PdfObjects objects, EmbeddedFont font)
    {
        var source = font.Source;
        var program = FontSubset.Of(source, font.Used.Select(used => used.Glyph));
        var name = $"{Tag(program)}+{font.Name}";
        var file = objects.AddCompressed(Invariant($"/Length1 {program.Length}"), program);
        var box = string.Join(' ', source.Box.Select(Thousandths));
        // Flag 4, symbolic: the codes are no standard encoding. StemV is not in the file; viewers use it for substitutes only.
        var descriptor = objects.Add(Invariant($"""
            << /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {Thousandths(source.Ascent)}
            /Descent {Thousandths(source.Descent)} /CapHeight {Thousandths(source.CapHeight)} /StemV 80 /FontFile2 {file} 0 R >>
            """));
        var widths = string.Join(' ', font.Used.Select(used => Invariant($"{font.Thousandths(used.Glyph)}")));
        var descendant = objects.Add(Invariant($"""
            << /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
            /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /W [0 [{widths}]] >>
            """));
        var unicode = objects.AddCompressed(string.Empty, Encoding.ASCII.GetBytes(ToUnicode(font)));
        return objects.Add(Invariant($"""
            << /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H
            /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>
            """));

        string Thousandths(int units) => Invariant($"{Math.Round(units * 1000d / source.UnitsPerEm)}");
    }

    // Six capitals in front of the name tell a subset from the whole font (9.6.4); from the content, so that it is stable.
    private static string Tag(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(6).Select(value => (char)('A' + (value % 26))));

    private static string ToUnicode(EmbeddedFont font)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        var entries = font.Used.Select((used, code) =>
            Invariant($"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(used.Character.ToString()))}>\n"));
        // A block holds at most a hundred entries.
        foreach (var block in entries.Skip(1).Chunk(100))
        {
            map.Append(Invariant($"{block.Length} beginbfchar\n{string.Concat(block)}endbfchar\n"));
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
