using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// The numbered objects of a PDF 1.7 file and its cross-reference table (ISO 32000-1, 7.5), written as they come: what is
/// written is not kept. The file's id is the hash of its objects, so that the same content gives the same bytes.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<long> offsets = [];
    private readonly Stream to;
    private long position;

    /// <param name="to">Need not seek; stays open.</param>
    public PdfObjects(Stream to)
    {
        this.to = to;
        // Four bytes above 127 tell transfer programs that the file is binary.
        Put("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
    }

    /// <summary>A number for an object that others refer to before it is set.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    public void Set(int id, string body)
    {
        Begin(id);
        Put(Encoding.Latin1.GetBytes(body));
        Put("\nendobj\n"u8);
    }

    /// <param name="entries">What the stream's dictionary holds besides length and filter.</param>
    /// <param name="data">The stream before compression.</param>
    public int AddCompressed(string entries, ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return AddStream($"{entries} /Filter /FlateDecode", packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    public int AddStream(string entries, ReadOnlySpan<byte> data)
    {
        var id = Reserve();
        Begin(id);
        Put($"<< {entries} /Length {data.Length} >>\nstream\n");
        Put(data);
        Put("\nendstream\nendobj\n"u8);
        return id;
    }

    /// <summary>Writes the table and the trailer; every reserved number has been set.</summary>
    public void Finish(int catalog, int info)
    {
        var id = Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16));
        var start = position;
        Put($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            Put($"{offset:D10} 00000 n \n");
        }

        Put($"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\n");
        Put($"startxref\n{start}\n%%EOF\n");
    }

    public void Dispose() => hash.Dispose();

    private void Begin(int id)
    {
        offsets[id - 1] = position;
        Put($"{id} 0 obj\n");
    }

    private void Put(FormattableString text) => Put(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        to.Write(bytes);
        position += bytes.Length;
    }
}
