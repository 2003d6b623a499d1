namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Looks characters up in an OpenType cmap table, formats 12 (all of Unicode) and 4 (the first plane).</summary>
internal static class CharacterMap
{
    public static int GlyphOf(ReadOnlySpan<byte> cmap, int character)
    {
        var glyph = 0;
        if (cmap.IsEmpty)
        {
            return glyph;
        }

        for (var i = 0; i < cmap.U16(2) && glyph == 0; i++)
        {
            var record = cmap.Slice(4 + (8 * i), 8);
            // Platforms 0 and 3 speak Unicode; 3/0 is for symbol fonts with an encoding of their own.
            if (record.U16(0) is 0 || (record.U16(0) is 3 && record.U16(2) is 1 or 10))
            {
                glyph = Lookup(cmap[record.I32(4)..], character);
            }
        }

        return glyph;
    }

    private static int Lookup(ReadOnlySpan<byte> table, int character) => table.U16(0) switch
    {
        12 => InGroups(table, character),
        4 when character <= 0xFFFF => InSegments(table, character),
        _ => 0,
    };

    private static int InGroups(ReadOnlySpan<byte> table, int character)
    {
        for (var i = 0; i < table.I32(12); i++)
        {
            var group = table.Slice(16 + (12 * i), 12);
            if (character <= group.I32(4))
            {
                return character < group.I32(0) ? 0 : group.I32(8) + character - group.I32(0);
            }
        }

        return 0;
    }

    private static int InSegments(ReadOnlySpan<byte> table, int character)
    {
        int doubled = table.U16(6);
        for (var at = 14; at < 14 + doubled; at += 2)
        {
            if (character > table.U16(at))
            {
                continue;
            }

            var startAt = at + doubled + 2;
            var deltaAt = startAt + doubled;
            var offsetAt = deltaAt + doubled;
            int start = table.U16(startAt);
            if (character < start)
            {
                return 0;
            }

            int offset = table.U16(offsetAt);
            int glyph = offset == 0 ? character : table.U16(offsetAt + offset + (2 * (character - start)));
            return glyph == 0 ? 0 : (glyph + table.U16(deltaAt)) & 0xFFFF;
        }

        return 0;
    }
}
