namespace LaraOchBemastra.Documents.Pdf;

/// <summary>A column of a table. Without any header text in its columns a table has no header row.</summary>
internal sealed record TableColumn(string Header, bool Right = false);

internal sealed record TableRow(IReadOnlyList<string> Cells, bool Strong = false);

/// <summary>How close a table's text lies, in points.</summary>
/// <param name="Gap">Between columns.</param>
/// <param name="Padding">Over and under a row's text.</param>
internal sealed record TableRoom(double Gap, double Padding)
{
    public static readonly TableRoom Ordinary = new(12, 3);
    public static readonly TableRoom Close = new(8, 2);
}

/// <summary>
/// Tables: the first column heads its row, columns are headed at the top and again, for the eye only, on every
/// page the table goes on to.
/// </summary>
internal static class FlowTable
{
    /// <param name="flow">Where to draw.</param>
    /// <param name="parent">The element the table belongs under.</param>
    /// <param name="columns">From left to right.</param>
    /// <param name="rows">As many cells as there are columns.</param>
    /// <param name="width">In points.</param>
    /// <param name="given">Ordinary where none is given.</param>
    public static void Table(
        this PageFlow flow, StructureElement parent, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, double width, TableRoom? given = null)
    {
        var room = given ?? TableRoom.Ordinary;
        var table = parent.Add("Table");
        var widths = ColumnWidths.Of(flow, columns, rows, width, room.Gap);
        var lines = rows.Select(row => Cells(row.Cells, row.Strong ? TextStyle.CellStrong : TextStyle.Cell)).ToList();
        List<FlowCell> head = columns.All(column => column.Header.Length == 0)
            ? []
            : Cells([.. columns.Select(column => column.Header)], TextStyle.CellHead);
        flow.Keep(Height(head) + lines.Take(1).Sum(Height));
        DrawHead(Owned(head, StructureElement.ColumnHeader));
        for (var i = 0; i < lines.Count; i++)
        {
            flow.Row(Owned(lines[i], StructureElement.RowHeader), room.Padding, () => DrawHead([.. head.Select(cell => cell.AsArtifact())]));
            flow.Rule(width, 0.5, rows[i].Strong ? 0.45 : 0.82);
        }

        List<FlowCell> Cells(IReadOnlyList<string> texts, TextStyle style) => [.. texts.Select((text, i) => new FlowCell(
            flow.Left + widths.Take(i).Sum() + (i * room.Gap),
            widths[i],
            columns[i].Right,
            [new FlowRun(Owner: null, style, flow.Wrap(text, widths[i], style))]))];

        // Elements are made in the order of the rows, when a row is drawn: the tree is the reading order.
        List<FlowCell> Owned(List<FlowCell> cells, string scope)
        {
            if (cells.Count == 0)
            {
                return cells;
            }

            var row = table.Add("TR");
            return [.. cells.Select((cell, i) => cell with { Runs = [cell.Runs[0] with { Owner = OwnerOf(i) }] })];

            StructureElement OwnerOf(int column) => column == 0 || scope == StructureElement.ColumnHeader
                ? row.Add("TH", scope)
                : row.Add("TD");
        }

        double Height(List<FlowCell> cells) => cells.Count == 0 ? 0 : cells.Max(cell => cell.Height) + (2 * room.Padding);

        void DrawHead(List<FlowCell> cells)
        {
            if (cells.Count > 0)
            {
                flow.Row(cells, room.Padding);
                flow.Rule(width, 0.9, 0.2);
            }
        }
    }
}
