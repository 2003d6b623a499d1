using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// The numbered objects of a PDF 1.7 file and its cross-reference table (ISO 32000-1, 7.5). The file's id is the
/// hash of its objects, so that the same content gives the same bytes.
/// </summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> bodies = [];

    public int Reserve()
    {
        bodies.Add([]);
        return bodies.Count;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    public void Set(int id, string body) => bodies[id - 1] = Encoding.Latin1.GetBytes(body);

    /// <param name="entries">What the stream's dictionary holds besides length and filter.</param>
    /// <param name="data">The stream before compression.</param>
    public int AddCompressed(string entries, ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return AddStream($"{entries} /Filter /FlateDecode", packed.ToArray());
    }

    public int AddStream(string entries, byte[] data)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {data.Length} >>\nstream\n");
        bodies.Add([.. Encoding.Latin1.GetBytes(head), .. data, .. "\nendstream"u8]);
        return bodies.Count;
    }

    public void Write(Stream to, int catalog, int info)
    {
        using var file = new MemoryStream();
        // Four bytes above 127 tell transfer programs that the file is binary.
        file.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
        var offsets = new long[bodies.Count];
        for (var i = 0; i < bodies.Count; i++)
        {
            offsets[i] = file.Position;
            Put(file, $"{i + 1} 0 obj\n");
            file.Write(bodies[i]);
            Put(file, $"\nendobj\n");
        }

        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var start = file.Position;
        Put(file, $"xref\n0 {bodies.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            Put(file, $"{offset:D10} 00000 n \n");
        }

        Put(file, $"trailer\n<< /Size {bodies.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\n");
        Put(file, $"startxref\n{start}\n%%EOF\n");
        file.Position = 0;
        file.CopyTo(to);
    }

    private static void Put(Stream file, FormattableString text) =>
        file.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
