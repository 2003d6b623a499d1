using System.Buffers.Binary;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Reads and writes the numbers of an OpenType file, which are all big-endian.</summary>
internal static class BigEndian
{
    public static ushort U16(this ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    public static short I16(this ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);

    public static int I32(this ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt32BigEndian(table[at..]);

    public static void PutU16(this Span<byte> table, int at, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(table[at..], checked((ushort)value));

    public static void PutU32(this Span<byte> table, int at, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(table[at..], value);
}
