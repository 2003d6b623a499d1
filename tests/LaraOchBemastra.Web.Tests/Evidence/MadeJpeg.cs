using System.Buffers.Binary;

namespace LaraOchBemastra.Tests.Evidence;

/// <summary>A grey picture of 16 by 16 pixels, marker by marker, and what can be done to it.</summary>
internal static class MadeJpeg
{
    public static byte[] Start => [0xFF, 0xD8];

    public static byte[] End => [0xFF, 0xD9];

    public static byte[] Whole(params byte[][] remarks) => [.. Start, .. remarks.SelectMany(one => one), .. Body(), .. End];

    public static byte[] Body(int width = 16, int height = 16) =>
        [.. Quantisation(), .. Frame(0xC0, width, height), .. Huffman(0x00), .. Huffman(0x10), .. Scan()];

    public static byte[] Quantisation() => Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);

    public static byte[] Frame(byte marker, int width, int height) =>
        Segment(marker, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);

    public static byte[] Huffman(byte which) => Segment(0xC4, [which, 1, .. new byte[15], 0]);

    public static byte[] Scan() => [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x00];

    public static byte[] Remark(byte marker, string text) => Segment(marker, System.Text.Encoding.Latin1.GetBytes(text));

    /// <summary>Exif that says how the camera was held, and where it was.</summary>
    public static byte[] Exif(byte orientation, string place) => Segment(0xE1,
    [
        .. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 2, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
        0x0E, 0x01, 2, 0, (byte)place.Length, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0,
        .. System.Text.Encoding.Latin1.GetBytes(place),
    ]);

    public static byte[] Segment(byte marker, byte[] content)
    {
        byte[] head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(content.Length + 2));
        return [.. head, .. content];
    }
}
