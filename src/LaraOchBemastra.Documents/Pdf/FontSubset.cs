namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// Cuts a TrueType file down to the given glyphs, renumbered in their order. Components of composite glyphs
/// (å is a + ring) follow after them. No cmap, name or post: a CIDFontType2 is addressed by glyph number
/// (ISO 32000-1, 9.9, table 126).
/// </summary>
internal sealed class FontSubset
{
    private const int WordArguments = 0x1, Scale = 0x8, MoreComponents = 0x20, TwoScales = 0x40, Matrix = 0x80;

    private readonly TrueTypeFont font;
    private readonly List<int> glyphs;

    private FontSubset(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        this.font = font;
        this.glyphs = [.. glyphs];
    }

    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">Glyph numbers in the order of their new numbers, the first being 0 (.notdef); repeats are kept.</param>
    public static byte[] Of(TrueTypeFont font, IEnumerable<int> glyphs) => new FontSubset(font, glyphs).Build();

    private byte[] Build()
    {
        using var outlines = new MemoryStream();
        var offsets = new List<uint>();
        // The list grows while it is walked: a component may itself be composite.
        for (var i = 0; i < glyphs.Count; i++)
        {
            offsets.Add((uint)outlines.Length);
            var outline = font.Outline(glyphs[i]).ToArray();
            RenumberComponents(outline);
            outlines.Write(outline);
            while (outlines.Length % 4 != 0)
            {
                outlines.WriteByte(0);
            }
        }

        offsets.Add((uint)outlines.Length);
        return SfntFile.Write(Tables(outlines.ToArray(), offsets));
    }

    private void RenumberComponents(byte[] outline)
    {
        ReadOnlySpan<byte> source = outline;
        if (source.Length < 10 || source.I16(0) >= 0)
        {
            return;
        }

        var at = 10;
        int flags;
        do
        {
            flags = source.U16(at);
            glyphs.Add(source.U16(at + 2));
            outline.AsSpan().PutU16(at + 2, glyphs.Count - 1);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + TransformLength(flags);
        }
        while ((flags & MoreComponents) != 0);
    }

    private static int TransformLength(int flags) => flags switch
    {
        _ when (flags & Scale) != 0 => 2,
        _ when (flags & TwoScales) != 0 => 4,
        _ when (flags & Matrix) != 0 => 8,
        _ => 0,
    };

    private SortedDictionary<string, byte[]> Tables(byte[] outlines, List<uint> offsets)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["head"] = font.Table("head").ToArray(),
            ["hhea"] = font.Table("hhea").ToArray(),
            ["hmtx"] = new byte[4 * glyphs.Count],
            ["loca"] = new byte[4 * offsets.Count],
            ["maxp"] = font.Table("maxp").ToArray(),
        };
        tables["head"].AsSpan().PutU16(50, 1);
        tables["hhea"].AsSpan().PutU16(34, glyphs.Count);
        tables["maxp"].AsSpan().PutU16(4, glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            tables["hmtx"].AsSpan().PutU16(4 * i, font.Advance(glyphs[i]));
            tables["hmtx"].AsSpan().PutU16((4 * i) + 2, font.LeftSideBearing(glyphs[i]) & 0xFFFF);
        }

        for (var i = 0; i < offsets.Count; i++)
        {
            tables["loca"].AsSpan().PutU32(4 * i, offsets[i]);
        }

        // Hinting programs, where the file has them: outlines refer to them by number.
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" }.Where(tag => !font.Table(tag).IsEmpty))
        {
            tables[tag] = font.Table(tag).ToArray();
        }

        return tables;
    }
}
