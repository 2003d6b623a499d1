using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>Where a document, its streams and its objects begin and end.</summary>
internal static class PdfEnds
{
    private const int Head = 1024;

    /// <summary>Nothing before the header, nothing behind the last end mark, nothing in the first lines for another program.</summary>
    public static void Check(ReadOnlySpan<byte> file)
    {
        if (file.Length < 8 || file[5] is not ((byte)'1' or (byte)'2') || file[6] != '.' || !char.IsAsciiDigit((char)file[7]))
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }

        if (Marks.Any(file.Slice(5, Math.Min(Head, file.Length - 5))))
        {
            throw new RefusedException(EvidenceRefusals.Mixed());
        }

        var mark = file.LastIndexOf("%%EOF"u8);
        var start = file.LastIndexOf("startxref"u8);
        if (mark < 0 || start < 0 || start > mark)
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }

        foreach (var one in file[(mark + 5)..])
        {
            if (!PdfTokens.IsBlank(one))
            {
                throw new RefusedException(EvidenceRefusals.Mixed());
            }
        }

        var number = new PdfTokens(file[..mark]) { At = start + "startxref".Length };
        if (number.Next() != PdfToken.Number || number.Number <= 0 || number.Number >= start)
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }
    }

    /// <summary>The bytes of a stream: as many as it says where that is so, else to the word that ends it.</summary>
    public static Range StreamAt(ReadOnlySpan<byte> file, int after, PdfValue? length)
    {
        var from = after;
        from += from < file.Length && file[from] == '\r' ? 1 : 0;
        from += from < file.Length && file[from] == '\n' ? 1 : 0;
        if (length is { Number: { } said } && said >= 0 && said <= file.Length - from && EndsAt(file, from + (int)said))
        {
            return from..(from + (int)said);
        }

        var end = file[from..].IndexOf("endstream"u8);
        return end >= 0 ? from..(from + end) : throw new RefusedException(EvidenceRefusals.Damaged());
    }

    /// <summary>Every "1 0 obj" of the file is one that was read: none lies in a text, a remark or a stream.</summary>
    public static void CheckObjects(ReadOnlySpan<byte> file, HashSet<int> read)
    {
        for (var from = 0; file[from..].IndexOf("obj"u8) is var found and >= 0; from += found + 3)
        {
            if (HeaderBefore(file, from + found) is { } at && !read.Contains(at))
            {
                throw new RefusedException(EvidenceRefusals.NotCheckable());
            }
        }
    }

    private static bool EndsAt(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && PdfTokens.IsBlank(file[at]))
        {
            at++;
        }

        return file[at..].StartsWith("endstream"u8);
    }

    // Backwards over blank, generation, blank, number; the place of the number, or none when this is no header.
    private static int? HeaderBefore(ReadOnlySpan<byte> file, int at)
    {
        for (var part = 0; part < 2; part++)
        {
            var blank = at;
            while (at > 0 && PdfTokens.IsBlank(file[at - 1]))
            {
                at--;
            }

            var number = at;
            while (at > 0 && char.IsAsciiDigit((char)file[at - 1]))
            {
                at--;
            }

            if (number == at || (part == 1 && blank == number))
            {
                return null;
            }
        }

        return at;
    }
}
