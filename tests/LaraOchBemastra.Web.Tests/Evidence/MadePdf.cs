using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Tests.Evidence;

/// <summary>A document of one page, object by object, and what can be done to it.</summary>
internal sealed class MadePdf
{
    private const string Shown = "BT /F1 18 Tf 72 720 Td (Parkering 40 kr) Tj ET";

    private readonly List<byte[]> _objects = [];

    public string Header { get; init; } = "%PDF-1.7\n";

    public string Trailer { get; init; } = string.Empty;

    public byte[] Tail { get; init; } = [];

    /// <summary>Catalogue, pages, page, content and font; the texts are added to catalogue and page.</summary>
    public static MadePdf OnePage(string catalogue = "", string page = "", string header = "%PDF-1.7\n", string trailer = "", byte[]? tail = null) =>
        new MadePdf { Header = header, Trailer = trailer, Tail = tail ?? [] }
            .With($"<< /Type /Catalog /Pages 2 0 R {catalogue} >>")
            .With("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .With($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> {page} >>")
            .WithStream(string.Empty, Encoding.Latin1.GetBytes(Shown))
            .With("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    public MadePdf With(string body)
    {
        _objects.Add(Encoding.Latin1.GetBytes(body));
        return this;
    }

    public MadePdf WithStream(string entries, byte[] content, string? length = null)
    {
        var head = $"<< /Length {length ?? content.Length.ToString(CultureInfo.InvariantCulture)} {entries} >>\nstream\n";
        _objects.Add([.. Encoding.Latin1.GetBytes(head), .. content, .. "\nendstream"u8]);
        return this;
    }

    /// <summary>Objects inside a compressed stream, as newer programs write them.</summary>
    public MadePdf WithObjects(string objects, string filter = "/Filter /FlateDecode", bool packed = true)
    {
        var plain = Encoding.Latin1.GetBytes($"90 0 {objects}");
        return WithStream($"/Type /ObjStm /N 1 /First 5 {filter}", packed ? MadePng.Packed(plain) : plain);
    }

    public byte[] Written()
    {
        using var file = new MemoryStream();
        file.Write(Encoding.Latin1.GetBytes(Header));
        var at = new List<long>();
        foreach (var body in _objects)
        {
            at.Add(file.Length);
            file.Write(Encoding.Latin1.GetBytes($"{at.Count} 0 obj\n"));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Length;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {at.Count + 1}\n0000000000 65535 f \n"));
        at.ForEach(one => file.Write(Encoding.Latin1.GetBytes($"{one:0000000000} 00000 n \n")));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<< /Size {at.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        file.Write(Tail);
        return file.ToArray();
    }
}
