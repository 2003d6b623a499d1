namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// The single substitutions of the OpenType feature <c>tnum</c>: figures of one width, so that sums stand
/// under each other. A font without the feature, or with it in a form not read here, keeps its own figures.
/// </summary>
internal sealed class TabularFigures
{
    private const uint Feature = 0x746E756D; // 'tnum'
    private readonly Dictionary<int, int> tabular = [];

    public TabularFigures(ReadOnlySpan<byte> gsub)
    {
        if (gsub.IsEmpty)
        {
            return;
        }

        var features = gsub[gsub.U16(6)..];
        var lookups = gsub[gsub.U16(8)..];
        for (var i = 0; i < features.U16(0); i++)
        {
            if ((uint)features.I32(2 + (6 * i)) == Feature)
            {
                var feature = features[features.U16(6 + (6 * i))..];
                for (var k = 0; k < feature.U16(2); k++)
                {
                    ReadLookup(lookups[lookups.U16(2 + (2 * feature.U16(4 + (2 * k))))..]);
                }
            }
        }
    }

    public int Of(int glyph) => tabular.GetValueOrDefault(glyph, glyph);

    private void ReadLookup(ReadOnlySpan<byte> lookup)
    {
        for (var i = 0; i < lookup.U16(4); i++)
        {
            int type = lookup.U16(0);
            var table = lookup[lookup.U16(6 + (2 * i))..];
            if (type == 7)
            {
                type = table.U16(2);
                table = table[table.I32(4)..];
            }

            if (type == 1)
            {
                ReadSubstitution(table);
            }
        }
    }

    private void ReadSubstitution(ReadOnlySpan<byte> table)
    {
        var index = 0;
        foreach (var glyph in Covered(table[table.U16(2)..]))
        {
            tabular.TryAdd(glyph, table.U16(0) == 1
                ? (glyph + table.I16(4)) & 0xFFFF
                : table.U16(6 + (2 * index)));
            index++;
        }
    }

    private static List<int> Covered(ReadOnlySpan<byte> coverage)
    {
        var glyphs = new List<int>();
        for (var i = 0; i < coverage.U16(2); i++)
        {
            if (coverage.U16(0) == 1)
            {
                glyphs.Add(coverage.U16(4 + (2 * i)));
            }
            else
            {
                int first = coverage.U16(4 + (6 * i));
                glyphs.AddRange(Enumerable.Range(first, coverage.U16(6 + (6 * i)) - first + 1));
            }
        }

        return glyphs;
    }
}
