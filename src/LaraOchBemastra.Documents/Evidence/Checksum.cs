namespace LaraOchBemastra.Documents.Evidence;

/// <summary>CRC-32 as PNG has it (ISO/IEC 15948, annex D).</summary>
internal static class Checksum
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(index => Entry((uint)index))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum = _table[(sum ^ one) & byte.MaxValue] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        }

        return value;
    }
}
