using System.Numerics;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Puts tables together to an OpenType file with its directory and check sums.</summary>
internal static class SfntFile
{
    // OpenType, table head: the whole file, summed with the adjustment at 0, plus the adjustment gives this.
    private const uint Whole = 0xB1B0AFBA;

    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        tables["head"].AsSpan().PutU32(8, 0);
        var length = 12 + (16 * tables.Count);
        var file = new byte[length + tables.Values.Sum(Padded)];
        var target = file.AsSpan();
        var power = BitOperations.Log2((uint)tables.Count);
        target.PutU32(0, 0x00010000);
        target.PutU16(4, tables.Count);
        target.PutU16(6, 16 << power);
        target.PutU16(8, power);
        target.PutU16(10, 16 * (tables.Count - (1 << power)));

        var entry = 12;
        var headAt = 0;
        foreach (var (tag, table) in tables)
        {
            headAt = tag == "head" ? length : headAt;
            table.CopyTo(target[length..]);
            Encoding.ASCII.GetBytes(tag, target[entry..]);
            target.PutU32(entry + 4, Sum(target.Slice(length, Padded(table))));
            target.PutU32(entry + 8, (uint)length);
            target.PutU32(entry + 12, (uint)table.Length);
            length += Padded(table);
            entry += 16;
        }

        target.PutU32(headAt + 8, unchecked(Whole - Sum(file)));
        return file;
    }

    private static int Padded(byte[] table) => (table.Length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        uint sum = 0;
        for (var at = 0; at < words.Length; at += 4)
        {
            sum = unchecked(sum + (uint)words.I32(at));
        }

        return sum;
    }
}
