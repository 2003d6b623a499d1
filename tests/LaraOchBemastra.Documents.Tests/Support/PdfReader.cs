using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>Reads files of the writer under test by the cross-reference table, enough to check them without other tools.</summary>
internal sealed partial class PdfReader
{
    private readonly byte[] bytes;
    private readonly string text;
    private readonly List<int> offsets = [0];

    public PdfReader(byte[] bytes)
    {
        this.bytes = bytes;
        text = Encoding.Latin1.GetString(bytes);
        var table = int.Parse(Regex.Match(text, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal("xref\n", text.Substring(table, 5));
        foreach (Match entry in Regex.Matches(text[table..], @"(\d{10}) 00000 n \n"))
        {
            offsets.Add(int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture));
        }

        Trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
    }

    public string Trailer { get; }

    public int Count => offsets.Count - 1;

    public string Catalog => Object(Ref(Trailer, "Root"));

    public IReadOnlyList<int> PageIds => Refs(Object(Ref(Catalog, "Pages")), "Kids");

    /// <summary>An object's body without its stream.</summary>
    public string Object(int id)
    {
        var head = $"{id} 0 obj\n";
        Assert.Equal(head, text.Substring(offsets[id], head.Length));
        var start = offsets[id] + head.Length;
        var body = text[start..text.IndexOf("\nendobj\n", start, StringComparison.Ordinal)];
        var stream = body.IndexOf(">>\nstream\n", StringComparison.Ordinal);
        return stream < 0 ? body : body[..(stream + 2)];
    }

    public byte[] Stream(int id)
    {
        var head = Object(id);
        var start = text.IndexOf("stream\n", offsets[id], StringComparison.Ordinal) + "stream\n".Length;
        var length = int.Parse(Regex.Match(head, @"/Length (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal("\nendstream", text.Substring(start + length, 10));
        var data = bytes[start..(start + length)];
        if (!head.Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return data;
        }

        using var inflated = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    public static int Ref(string body, string key) =>
        int.Parse(Regex.Match(body, $@"/{key} (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);

    public static IReadOnlyList<int> Refs(string body, string key) =>
        [.. Reference().Matches(Regex.Match(body, $@"/{key} \[([^\]]*)\]").Groups[1].Value).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();
}
