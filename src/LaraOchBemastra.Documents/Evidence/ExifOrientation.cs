using System.Buffers.Binary;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>The one thing of a camera's notes that a picture needs: which way is up (Exif 2.3, tag 0112).</summary>
internal static class ExifOrientation
{
    public const int Upright = 1;
    private const int Last = 8;
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    private static ReadOnlySpan<byte> Name => "Exif\0\0"u8;

    /// <summary>None when the segment is not Exif or says nothing of it.</summary>
    public static int? Of(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Name) || segment.Length < Name.Length + 8)
        {
            return null;
        }

        var tiff = segment[Name.Length..];
        var big = tiff.StartsWith("MM"u8);
        if (!big && !tiff.StartsWith("II"u8))
        {
            return null;
        }

        var first = Number32(tiff[4..], big);
        if (first > tiff.Length - 2)
        {
            return null;
        }

        var entries = tiff[(int)first..];
        var count = Number16(entries, big);
        for (var index = 0; index < count && entries.Length >= 2 + ((index + 1) * EntryLength); index++)
        {
            var entry = entries.Slice(2 + (index * EntryLength), EntryLength);
            if (Number16(entry, big) == Tag)
            {
                return Number16(entry[8..], big) is var way and >= Upright and <= Last ? way : null;
            }
        }

        return null;
    }

    /// <summary>A whole segment that says just this; nothing for a picture that is upright.</summary>
    public static byte[] Segment(int orientation) => orientation == Upright
        ? []
        :
        [
            0xFF, 0xE1, 0, 34, .. Name, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        ];

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
