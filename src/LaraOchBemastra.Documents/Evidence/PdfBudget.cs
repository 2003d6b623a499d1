using System.IO.Compression;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>What has been found in one document so far, and how much it may still unpack to.</summary>
internal sealed class PdfBudget
{
    private const long Megabyte = 1024 * 1024;
    private const long MostUnpacked = 250 * Megabyte;
    private const long MostObjects = 50 * Megabyte;

    private long _unpacked;

    public int Pages { get; private set; }

    public bool HasCatalogue { get; private set; }

    /// <summary>Where each object that was read begins.</summary>
    public HashSet<int> Objects { get; } = [];

    public void Note(PdfDictionary dictionary)
    {
        Pages += dictionary.Is("Page") ? 1 : 0;
        HasCatalogue |= dictionary.Is("Catalog");
    }

    /// <param name="filters">As the stream names them.</param>
    /// <param name="packed">The stream's bytes.</param>
    /// <param name="keep">Whether what comes out is to be read.</param>
    public byte[] Unpack(IReadOnlyList<string> filters, ReadOnlySpan<byte> packed, bool keep)
    {
        if (filters is not ["FlateDecode", ..])
        {
            return keep ? packed.ToArray() : [];
        }

        using var unpacking = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        try
        {
            return keep ? Kept(unpacking) : Counted(unpacking);
        }
        catch (InvalidDataException) when (!keep)
        {
            // A page with a scratch in it is still a page, and what came before the scratch is counted.
            return [];
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }
    }

    private byte[] Kept(ZLibStream unpacking)
    {
        var content = Unpacking.Read(unpacking, MostObjects - Math.Min(_unpacked, MostObjects)) ?? throw new RefusedException(EvidenceRefusals.Inflates());
        _unpacked += content.Length;
        return content;
    }

    private byte[] Counted(ZLibStream unpacking)
    {
        _unpacked += Unpacking.Count(unpacking, MostUnpacked - _unpacked + 1);
        return _unpacked > MostUnpacked ? throw new RefusedException(EvidenceRefusals.Inflates()) : [];
    }
}
