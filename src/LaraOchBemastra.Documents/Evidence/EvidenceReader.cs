using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>
/// Rule R-EVID-4: evidence is a PDF, a JPEG or a PNG by its content, whole from the first byte to the last, of bounded size,
/// and nothing else besides. Name and type that came with it decide nothing.
/// </summary>
public static class EvidenceReader
{
    private const int EndOfArchiveReach = 65_557;

    // What every virus scanner answers to by agreement. In two halves, so that no scanner takes this program for a virus.
    private static readonly byte[] _agreedTest =
        [.. @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-"u8, .. "ANTIVIRUS-TEST-FILE!$H+H*"u8];

    /// <exception cref="RefusedException">It is none of the three, is broken, too large or dangerous; the refusal says which.</exception>
    public static CheckedEvidence Read(ReadOnlySpan<byte> file)
    {
        Refusal.Guard(WhyNotLookAt(file));
        return file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => JpegPicture.Read(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngPicture.Read(file),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => PdfPaper.Read(file),
            _ => throw new RefusedException(IsHeic(file) ? EvidenceRefusals.Heic() : EvidenceRefusals.KindUnknown()),
        };
    }

    private static Refusal? WhyNotLookAt(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            return EvidenceRefusals.FileMissing();
        }

        if (file.Length > ClaimEvidence.MaxBytes)
        {
            return EvidenceRefusals.TooLarge();
        }

        if (file.IndexOf(_agreedTest) >= 0)
        {
            return EvidenceRefusals.Harmful();
        }

        // An archive is read from its end, so it can hide behind any other file.
        var tail = file[Math.Max(0, file.Length - EndOfArchiveReach)..];
        return file is not [(byte)'P', (byte)'K', ..] && tail.IndexOf("PK\u0005\u0006"u8) >= 0 ? EvidenceRefusals.Mixed() : null;
    }

    private static bool IsHeic(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file.Slice(4, 4).SequenceEqual("ftyp"u8)
        && (file.Slice(8, 4).StartsWith("he"u8) || file.Slice(8, 4).StartsWith("mif1"u8) || file.Slice(8, 4).StartsWith("msf1"u8) || file.Slice(8, 4).StartsWith("avif"u8));
}
