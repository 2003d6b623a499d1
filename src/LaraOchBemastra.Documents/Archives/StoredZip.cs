using System.Buffers.Binary;
using System.Text;

namespace LaraOchBemastra.Documents.Archives;

/// <summary>
/// A zip archive whose files lie in it as they are (PKWARE APPNOTE, method 0): packed they would differ from one version of a
/// packer to the next. Written front to back to a stream that need not seek, one file in memory at a time; each file's sum and
/// size stand before it, so that every reader can take it as it comes.
/// </summary>
/// <param name="target">Stays open.</param>
/// <param name="time">The time every file in it bears; the same archive gives the same bytes.</param>
public sealed class StoredZip(Stream target, DateTime time)
{
    private const uint LocalHeader = 0x04034b50, Entry = 0x02014b50, End = 0x06054b50;
    private const byte Version = 20;
    private const int MostFiles = ushort.MaxValue - 1;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(place => Divided((uint)place))];

    private readonly List<byte[]> directory = [];
    private uint offset;
    private int count;

    /// <param name="name">ASCII, without a folder.</param>
    /// <param name="content">All of it.</param>
    /// <param name="cancel">Stops before it.</param>
    /// <exception cref="NotSupportedException">It would be larger than an archive of this kind can be.</exception>
    public async Task AddAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancel = default)
    {
        if (count == MostFiles || (long)offset + content.Length > int.MaxValue)
        {
            throw new NotSupportedException("The archive would be too large.");
        }

        var letters = Encoding.ASCII.GetBytes(name);
        var facts = new byte[26];
        Write16(facts, 0, Version);
        Write16(facts, 6, (ushort)((time.Hour << 11) | (time.Minute << 5) | (time.Second / 2)));
        Write16(facts, 8, (ushort)(((time.Year - 1980) << 9) | (time.Month << 5) | time.Day));
        Write32(facts, 10, Checksum(content.Span));
        Write32(facts, 14, (uint)content.Length);
        Write32(facts, 18, (uint)content.Length);
        Write16(facts, 22, (ushort)letters.Length);

        byte[] header = [.. Number(LocalHeader), .. facts, .. letters];
        await target.WriteAsync(header, cancel);
        await target.WriteAsync(content, cancel);
        directory.Add([.. Number(Entry), Version, 0, .. facts, .. new byte[10], .. Number(offset), .. letters]);
        offset += (uint)(header.Length + content.Length);
        count++;
    }

    /// <summary>The table of contents, which ends it.</summary>
    public async Task EndAsync(CancellationToken cancel = default)
    {
        var end = new byte[22];
        Write32(end, 0, End);
        Write16(end, 8, (ushort)count);
        Write16(end, 10, (ushort)count);
        Write32(end, 12, (uint)directory.Sum(entry => entry.Length));
        Write32(end, 16, offset);
        foreach (var entry in directory)
        {
            await target.WriteAsync(entry, cancel);
        }

        await target.WriteAsync(end, cancel);
    }

    private static uint Checksum(ReadOnlySpan<byte> content)
    {
        var sum = uint.MaxValue;
        foreach (var one in content)
        {
            sum = Table[(byte)(sum ^ one)] ^ (sum >> 8);
        }

        return ~sum;
    }

    // CRC-32 of ISO 3309, by its reversed polynomial.
    private static uint Divided(uint rest)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ 0xEDB88320;
        }

        return rest;
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        Write32(bytes, 0, value);
        return bytes;
    }

    private static void Write16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);

    private static void Write32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
