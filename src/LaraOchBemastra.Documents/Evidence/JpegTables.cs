namespace LaraOchBemastra.Documents.Evidence;

/// <summary>Tables a JPEG decodes by; each is exactly as long as it says, so that nothing hides in it.</summary>
internal static class JpegTables
{
    private const byte Huffman = 0xC4;
    private const byte Quantisation = 0xDB;
    private const int RestartLength = 2;
    private const int CodeLengths = 16;
    private const int Coefficients = 64;

    public static bool Fit(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        Huffman => FitHuffman(content),
        Quantisation => FitQuantisation(content),
        _ => content.Length == RestartLength,
    };

    private static bool FitHuffman(ReadOnlySpan<byte> content)
    {
        while (!content.IsEmpty)
        {
            if (content.Length < 1 + CodeLengths || content[0] >> 4 > 1 || (content[0] & 15) > 3)
            {
                return false;
            }

            var symbols = 0;
            foreach (var count in content.Slice(1, CodeLengths))
            {
                symbols += count;
            }

            if (symbols > byte.MaxValue + 1 || content.Length < 1 + CodeLengths + symbols)
            {
                return false;
            }

            content = content[(1 + CodeLengths + symbols)..];
        }

        return true;
    }

    private static bool FitQuantisation(ReadOnlySpan<byte> content)
    {
        while (!content.IsEmpty)
        {
            var length = 1 + (Coefficients * ((content[0] >> 4) + 1));
            if (content[0] >> 4 > 1 || (content[0] & 15) > 3 || content.Length < length)
            {
                return false;
            }

            content = content[length..];
        }

        return true;
    }
}
