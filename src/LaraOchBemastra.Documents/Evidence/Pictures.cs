using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>What both kinds of pictures are held to.</summary>
internal static class Pictures
{
    /// <summary>Pixels a side; browsers draw nothing longer.</summary>
    public const int LongestSide = 20_000;

    private const long Mega = 1_000_000;

    public static void CheckSize(long width, long height)
    {
        if (width <= 0 || height <= 0)
        {
            throw Damaged();
        }

        if (width > LongestSide || height > LongestSide || width * height > ClaimEvidence.MaxMegapixels * Mega)
        {
            throw new RefusedException(EvidenceRefusals.TooManyPixels());
        }
    }

    /// <summary>Text that is meant to be run or shown by another program, in the parts of a picture that hold remarks.</summary>
    public static void CheckRemark(ReadOnlySpan<byte> remark)
    {
        if (Marks.Any(remark))
        {
            throw new RefusedException(EvidenceRefusals.Mixed());
        }
    }

    public static RefusedException Damaged() => new(EvidenceRefusals.Damaged());
}

/// <summary>How other kinds of files give themselves away.</summary>
internal static class Marks
{
    public static bool Any(ReadOnlySpan<byte> bytes) =>
        Has(bytes, "<script") || Has(bytes, "<?php") || Has(bytes, "<html") || Has(bytes, "<svg") || Has(bytes, "<!doctype")
        || Has(bytes, "<iframe") || Has(bytes, "javascript:") || Has(bytes, "%pdf-") || bytes.IndexOf("PK\u0003\u0004"u8) >= 0;

    /// <param name="bytes">Where.</param>
    /// <param name="lower">Lower-case ASCII; found in any case.</param>
    private static bool Has(ReadOnlySpan<byte> bytes, string lower)
    {
        Span<byte> bothCases = [(byte)lower[0], (byte)char.ToUpperInvariant(lower[0])];
        for (var from = 0; bytes[from..].IndexOfAny(bothCases) is var at and >= 0; from += at + 1)
        {
            var here = bytes[(from + at)..];
            if (here.Length >= lower.Length && System.Text.Ascii.EqualsIgnoreCase(here[..lower.Length], lower))
            {
                return true;
            }
        }

        return false;
    }
}
