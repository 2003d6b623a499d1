using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>A till's receipt in grey: lines of writing as bars, a sum, a code to scan. A PNG of less than two kilobytes.</summary>
internal static class DemoReceipt
{
    private const int Width = 300;
    private const int Height = 420;
    private const int Margin = 30;
    private const int CodeFrom = 340;
    private const int RowHeight = 28;
    private const byte Paper = 250;
    private const byte Ink = 40;

    public static byte[] Picture()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8;
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", Packed(Rows())), .. Chunk("IEND", [])];
    }

    private static byte[] Rows() =>
        [.. Enumerable.Range(0, Height).SelectMany(y => Enumerable.Range(-1, Width + 1).Select(x => x < 0 ? (byte)0 : Shade(x, y)))];

    private static byte Shade(int x, int y)
    {
        if (x < Margin || x >= Width - Margin || y < Margin || y >= Height - Margin)
        {
            return Paper;
        }

        if (y >= CodeFrom)
        {
            return (x * x / 7 % 5) < 2 ? Ink : Paper;
        }

        // Words of uneven length on the left, amounts on the right, the sum in bold.
        var (row, within) = ((y - Margin) / RowHeight, (y - Margin) % RowHeight);
        var isSum = row == 9;
        var written = within < (isSum ? 14 : 8) && row is not (1 or 8 or 10);
        var word = x < Margin + 90 + (row * 37 % 60) && (x + (row * 11)) % 31 > 4;
        var amount = row > 1 && x >= Width - Margin - (isSum ? 70 : 45) && x % 13 > 2;
        return written && (word || amount) ? Ink : Paper;
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            packing.Write(rows);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.Latin1.GetBytes(type), .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), ~named.Aggregate(uint.MaxValue, Fold));
        return chunk;
    }

    // The checksum of PNG's parts, bit by bit: it is reckoned of a few hundred bytes.
    private static uint Fold(uint sum, byte one) => Enumerable.Range(0, 8).Aggregate(
        sum ^ one, (bits, _) => (bits & 1) == 1 ? (bits >> 1) ^ 0xEDB88320 : bits >> 1);
}
