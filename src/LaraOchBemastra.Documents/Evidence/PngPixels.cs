namespace LaraOchBemastra.Documents.Evidence;

/// <summary>How many bytes the pixels of a PNG are once unpacked: each row with the byte that names its filter.</summary>
internal static class PngPixels
{
    private const int BitsOfByte = 8;

    // Adam7: the first pixel of each pass and the steps between its pixels, across and down.
    private static readonly (int X, int Y, int StepX, int StepY)[] _passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static long BytesOf(int width, int height, int bitsOfPixel, bool interlaced) => interlaced
        ? _passes.Sum(pass => Rows(Steps(width - pass.X, pass.StepX), Steps(height - pass.Y, pass.StepY), bitsOfPixel))
        : Rows(width, height, bitsOfPixel);

    private static int Steps(int length, int step) => Math.Max(0, (length + step - 1) / step);

    private static long Rows(int width, int height, int bits) =>
        width == 0 ? 0 : height * (1 + ((((long)width * bits) + BitsOfByte - 1) / BitsOfByte));
}
