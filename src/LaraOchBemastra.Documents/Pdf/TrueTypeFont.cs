using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// A TrueType file as the OpenType specification lays it out: the tables a PDF needs, read in place.
/// Measures are in font units (<see cref="UnitsPerEm"/> to the em).
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly Dictionary<string, (int Offset, int Length)> tables = new(StringComparer.Ordinal);
    private readonly TabularFigures figures;
    private readonly bool longOffsets;
    private readonly int metricCount;

    /// <exception cref="InvalidDataException">The bytes are no TrueType font with outlines in glyf.</exception>
    public TrueTypeFont(ReadOnlyMemory<byte> data)
    {
        this.data = data;
        var file = data.Span;
        if (file.Length < 12 || file.I32(0) != 0x00010000)
        {
            throw new InvalidDataException("The font is not a TrueType file.");
        }

        for (var i = 0; i < file.U16(4); i++)
        {
            var entry = file.Slice(12 + (16 * i), 16);
            tables[Encoding.ASCII.GetString(entry[..4])] = (entry.I32(8), entry.I32(12));
        }

        if (RequiredTables.FirstOrDefault(tag => !tables.ContainsKey(tag)) is { } missing)
        {
            throw new InvalidDataException($"The font has no table '{missing}'.");
        }

        UnitsPerEm = Table("head").U16(18);
        longOffsets = Table("head").I16(50) != 0;
        metricCount = Table("hhea").U16(34);
        GlyphCount = Table("maxp").U16(4);
        figures = new TabularFigures(Table("GSUB"));
    }

    private static string[] RequiredTables => ["head", "hhea", "maxp", "hmtx", "loca", "glyf"];

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public int Ascent => Table("hhea").I16(4);

    public int Descent => Table("hhea").I16(6);

    // The field came with version 2 of OS/2; older files get the ascent, which only steers a viewer's fallback font.
    public int CapHeight => Table("OS/2") is { Length: >= 90 } os2 ? os2.I16(88) : Ascent;

    /// <summary>xMin, yMin, xMax, yMax over all glyphs.</summary>
    public int[] Box => [Table("head").I16(36), Table("head").I16(38), Table("head").I16(40), Table("head").I16(42)];

    /// <summary>The table's bytes, empty where the file has no such table.</summary>
    public ReadOnlySpan<byte> Table(string tag) =>
        tables.TryGetValue(tag, out var at) ? data.Span.Slice(at.Offset, at.Length) : default;

    /// <summary>The glyph of a character, 0 where the font has none.</summary>
    public int GlyphOf(Rune character) => CharacterMap.GlyphOf(Table("cmap"), character.Value);

    /// <summary>The glyph's sister of fixed width, for figures in columns; the glyph itself where there is none.</summary>
    public int TabularOf(int glyph) => figures.Of(glyph);

    public int Advance(int glyph) => Table("hmtx").U16(4 * Math.Min(glyph, metricCount - 1));

    public int LeftSideBearing(int glyph) => glyph < metricCount
        ? Table("hmtx").I16((4 * glyph) + 2)
        : Table("hmtx").I16((4 * metricCount) + (2 * (glyph - metricCount)));

    /// <summary>The glyph's outline as stored; empty for a blank such as the space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var start = OutlineOffset(glyph);
        return Table("glyf")[start..OutlineOffset(glyph + 1)];
    }

    private int OutlineOffset(int glyph) => longOffsets ? Table("loca").I32(4 * glyph) : 2 * Table("loca").U16(2 * glyph);
}
