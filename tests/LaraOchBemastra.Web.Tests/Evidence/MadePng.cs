using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LaraOchBemastra.Tests.Evidence;

/// <summary>A grey picture chunk by chunk, and what can be done to it.</summary>
internal static class MadePng
{
    public static byte[] Signature => [0x89, .. "PNG\r\n\u001a\n"u8];

    public static byte[] Whole(params byte[][] remarks) =>
        [.. Signature, .. Header(16, 16), .. remarks.SelectMany(one => one), .. Pixels(Rows(16, 16)), .. End];

    public static byte[] End => Chunk("IEND", []);

    public static byte[] Header(int width, int height, byte depth = 8, byte interlace = 0)
    {
        var content = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(content, width);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), height);
        (content[8], content[12]) = (depth, interlace);
        return Chunk("IHDR", content);
    }

    public static byte[] Rows(int width, int height) =>
        [.. Enumerable.Range(0, height).SelectMany(row => new byte[] { 0 }.Concat(Enumerable.Repeat((byte)(200 - row), width)))];

    public static byte[] Pixels(byte[] rows) => Chunk("IDAT", Packed(rows));

    public static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            packing.Write(plain);
        }

        return packed.ToArray();
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.Latin1.GetBytes(type), .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(named));
        return chunk;
    }

    // By the definition, bit by bit, so that it does not share a mistake with what it tests.
    private static uint Crc(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                sum = ((sum ^ (uint)(one >> bit)) & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
