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

    public static void H2(this PageFlow flow, StructureElement parent, string text, double over = 16)
    {
        flow.Keep(WithNext);
        flow.Space(over);
        Block(flow, parent.Add("H2"), text, Heading, keep: WithNext);
        flow.Space(2);
    }

    public static void Paragraph(this PageFlow flow, StructureElement parent, string text, TextStyle? style = null) =>
        Block(flow, parent.Add("P"), text, style ?? TextStyle.Body, keep: 0);

    /// <summary>
    /// Labels over their values, in columns; a table of row headers to a screen reader. The last one has what is left of its row.
    /// </summary>
    public static void Facts(
        this PageFlow flow, StructureElement parent, IEnumerable<(string Label, string Value)> facts, int columns, double padding = 3)
    {
        var table = parent.Add("Table");
        var width = (flow.Width - ((columns - 1) * Gap)) / columns;
        foreach (var line in facts.Chunk(columns))
        {
            flow.Row([.. line.Select((fact, i) => Fact(fact, i * (width + Gap), i == line.Length - 1))], padding);
        }

        FlowCell Fact((string Label, string Value) fact, double from, bool last)
        {
            var row = table.Add("TR");
            var room = last ? flow.Width - from : width;
            return new FlowCell(flow.Left + from, room, Right: false,
            [
                new FlowRun(row.Add("TH", StructureElement.RowHeader), TextStyle.Label, flow.Wrap(fact.Label, room, TextStyle.Label)),
                new FlowRun(row.Add("TD"), TextStyle.Value, flow.Wrap(fact.Value, room, TextStyle.Value)),
            ]);
        }
    }

    /// <summary>
    /// Two columns of sums, each label with its amount to the right of it; read down the first, then down the second.
    /// </summary>
    public static void Sums(this PageFlow flow, StructureElement parent, IReadOnlyList<TableRow> first, IReadOnlyList<TableRow> second)
    {
        const double between = 28, amountWidth = 74, share = 0.43, padding = 2;
        var table = parent.Add("Table");
        var one = (flow.Width - between) * share;
        var other = flow.Width - between - one;
        List<FlowCell[]> left = [.. first.Select(row => Pair(row, flow.Left, one))];
        List<FlowCell[]> right = [.. second.Select(row => Pair(row, flow.Left + one + between, other))];
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            flow.Row([.. left.Skip(i).Take(1).SelectMany(cells => cells), .. right.Skip(i).Take(1).SelectMany(cells => cells)], padding);
            flow.Rule(flow.Width, 0.5, 0.82);
        }

        FlowCell[] Pair(TableRow row, double x, double width)
        {
            var style = row.Strong ? TextStyle.CellStrong : TextStyle.Cell;
            var (line, label) = (table.Add("TR"), width - amountWidth);
            return
            [
                new FlowCell(x, label, Right: false, [new FlowRun(line.Add("TH", StructureElement.RowHeader), style, flow.Wrap(row.Cells[0], label, style))]),
                new FlowCell(x + label, amountWidth, Right: true, [new FlowRun(line.Add("TD"), style, flow.Wrap(row.Cells[1], amountWidth, style))]),
            ];
        }
    }

    private static void Block(PageFlow flow, StructureElement owner, string text, TextStyle style, double keep)
    {
        var run = new FlowRun(owner, style, flow.Wrap(text, flow.Width, style));
        flow.Keep(Math.Min(run.Height, 4 * style.LineHeight) + keep);
        flow.Row([new FlowCell(flow.Left, flow.Width, Right: false, [run])], padding: 2);
    }
}
