namespace LaraOchBemastra.Documents.Pdf;

/// <summary>Headings, paragraphs and key-value blocks.</summary>
internal static class FlowText
{
    // A heading stays with at least a table's head and a line or two.
    private const double WithNext = 64;
    private const double Gap = 18;

    private static readonly TextStyle Title = new(16, Bold: true);
    private static readonly TextStyle Heading = new(11, Bold: true);

    public static void H1(this PageFlow flow, StructureElement parent, string text) =>
        Block(flow, parent.Add("H1"), text, Title, keep: WithNext);

    public static void H2(this PageFlow flow, StructureElement parent, string text)
    {
        flow.Keep(WithNext);
        flow.Space(16);
        Block(flow, parent.Add("H2"), text, Heading, keep: WithNext);
        flow.Space(2);
    }

    public static void Paragraph(this PageFlow flow, StructureElement parent, string text, TextStyle? style = null) =>
        Block(flow, parent.Add("P"), text, style ?? TextStyle.Body, keep: 0);

    /// <summary>Labels over their values, in columns; a table of row headers to a screen reader.</summary>
    public static void Facts(this PageFlow flow, StructureElement parent, IEnumerable<(string Label, string Value)> facts, int columns)
    {
        var table = parent.Add("Table");
        var width = (flow.Width - ((columns - 1) * Gap)) / columns;
        foreach (var line in facts.Chunk(columns))
        {
            flow.Row([.. line.Select((fact, i) => Fact(fact, flow.Left + (i * (width + Gap))))], padding: 3);
        }

        FlowCell Fact((string Label, string Value) fact, double x)
        {
            var row = table.Add("TR");
            return new FlowCell(x, width, Right: false,
            [
                new FlowRun(row.Add("TH", StructureElement.RowHeader), TextStyle.Label, flow.Wrap(fact.Label, width, TextStyle.Label)),
                new FlowRun(row.Add("TD"), TextStyle.Value, flow.Wrap(fact.Value, width, TextStyle.Value)),
            ]);
        }
    }

    private static void Block(PageFlow flow, StructureElement owner, string text, TextStyle style, double keep)
    {
        var run = new FlowRun(owner, style, flow.Wrap(text, flow.Width, style));
        flow.Keep(Math.Min(run.Height, 4 * style.LineHeight) + keep);
        flow.Row([new FlowCell(flow.Left, flow.Width, Right: false, [run])], padding: 2);
    }
}
