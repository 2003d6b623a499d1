using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>A piece of text on a page: to which mark it belongs (null for an artifact) and where it stands, in points; spaces at its end take no width.</summary>
internal sealed record PlacedText(int PageId, int? Mark, string Text, double X, double Y, double Width);

/// <summary>Extracts text the way a reader does: codes of the content stream through the fonts' ToUnicode maps.</summary>
internal sealed class PdfTextReader
{
    private static readonly Regex Operator = new(
        @"/MCID (?<mark>\d+) >> BDC|/Artifact|BT [\d.]+ g /(?<font>F\d) (?<size>[\d.]+) Tf (?<x>[-\d.]+) (?<y>[-\d.]+) Td <(?<hex>[0-9A-F]*)> Tj ET",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10));

    private readonly PdfReader file;
    private readonly Dictionary<string, (Dictionary<int, string> Unicode, double[] Widths)> fonts = [];

    public PdfTextReader(byte[] pdf)
    {
        file = new PdfReader(pdf);
        var resources = file.Object(PdfReader.Ref(file.Object(file.PageIds[0]), "Resources"));
        foreach (var name in new[] { "F1", "F2" })
        {
            var font = file.Object(PdfReader.Ref(resources, name));
            fonts[name] = (Unicode(PdfReader.Ref(font, "ToUnicode")), Widths(PdfReader.Refs(font, "DescendantFonts")[0]));
        }

        Placed = [.. file.PageIds.SelectMany(TextOf)];
    }

    public IReadOnlyList<PlacedText> Placed { get; }

    public string All => string.Concat(Placed.Select(piece => piece.Text));

    /// <summary>The structure tree as lines: headings and paragraphs each one, a table row its cells in one, then the artifacts.</summary>
    public string Structured()
    {
        var lines = new StringBuilder();
        Walk(PdfReader.Refs(file.Object(PdfReader.Ref(file.Catalog, "StructTreeRoot")), "K")[0], lines);
        lines.Append("-- artifacts\n");
        foreach (var piece in Placed.Where(piece => piece.Mark is null))
        {
            lines.Append(CultureInfo.InvariantCulture, $"page {file.PageIds.ToList().IndexOf(piece.PageId) + 1}: {piece.Text}\n");
        }

        return lines.ToString();
    }

    private void Walk(int element, StringBuilder lines)
    {
        var body = file.Object(element);
        var kids = PdfReader.Refs(body, "K");
        switch (Type(body))
        {
            case "TR":
                var cells = kids.Select(kid => $"{Type(file.Object(kid))}{Scope(file.Object(kid))} {TextOfElement(kid)}".TrimEnd());
                lines.Append("TR ").AppendJoin(" | ", cells).Append('\n');
                break;
            case "H1" or "H2" or "P":
                lines.Append(Type(body)).Append(' ').Append(TextOfElement(element)).Append('\n');
                break;
            case var container:
                lines.Append(container).Append('\n');
                kids.ToList().ForEach(kid => Walk(kid, lines));
                break;
        }
    }

    private static string Type(string body) => Regex.Match(body, @"/S /(\w+)").Groups[1].Value;

    private static string Scope(string body) => Regex.Match(body, @"/Scope /(Column|Row)") is { Success: true } scope ? $"[{scope.Groups[1].Value}]" : string.Empty;

    private string TextOfElement(int element) => string.Concat(
        Regex.Matches(file.Object(element), @"/Pg (\d+) 0 R /MCID (\d+)").SelectMany(place => Placed.Where(piece =>
            piece.PageId == Number(place.Groups[1].Value) && piece.Mark == Number(place.Groups[2].Value)))
        .Select(piece => piece.Text));

    private IEnumerable<PlacedText> TextOf(int page)
    {
        int? mark = null;
        var content = Encoding.ASCII.GetString(file.Stream(PdfReader.Ref(file.Object(page), "Contents")));
        foreach (Match match in Operator.Matches(content))
        {
            if (match.Groups["hex"].Success)
            {
                var (unicode, widths) = fonts[match.Groups["font"].Value];
                var codes = match.Groups["hex"].Value.Chunk(4).Select(hex => Convert.ToInt32(new string(hex), 16)).ToList();
                yield return new PlacedText(
                    page, mark, string.Concat(codes.Select(code => unicode[code])), Real("x"), Real("y"), Width(codes) * Real("size") / 1000);

                // The space that ends a wrapped line may hang over the edge.
                double Width(List<int> line) => line.Take(line.FindLastIndex(code => unicode[code] != " ") + 1).Sum(code => widths[code]);
            }
            else
            {
                mark = match.Groups["mark"].Success ? Number(match.Groups["mark"].Value) : null;
            }

            double Real(string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        }
    }

    private Dictionary<int, string> Unicode(int stream) => Regex
        .Matches(Encoding.ASCII.GetString(file.Stream(stream)), @"^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)
        .Where(entry => entry.Groups[2].Value != "FFFF")
        .ToDictionary(
            entry => Convert.ToInt32(entry.Groups[1].Value, 16),
            entry => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value)));

    private double[] Widths(int font) =>
        [.. Regex.Match(file.Object(font), @"/W \[0 \[([^\]]*)\]").Groups[1].Value.Split(' ').Select(w => double.Parse(w, CultureInfo.InvariantCulture))];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
