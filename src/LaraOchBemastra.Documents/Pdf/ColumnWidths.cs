namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// Shares a table's width among its columns. Where all text fits on one line the columns stand evenly spaced; else each
/// gets its longest word, and the rest goes to those that hold more, in proportion. Lengths in points.
/// </summary>
internal static class ColumnWidths
{
    public static double[] Of(
        PageFlow flow, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, double width, double gap)
    {
        var room = width - (gap * (columns.Count - 1));
        var words = new double[columns.Count];
        var whole = new double[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            foreach (var (text, style) in Texts(columns[i].Header, rows, i))
            {
                var font = flow.FontOf(style);
                whole[i] = Math.Max(whole[i], font.Width(text, style));
                words[i] = Math.Max(words[i], text.Split(' ').Max(word => font.Width(word, style)));
            }
        }

        // One endless word must not starve the rest, nor one long text take all that is left over.
        words = [.. words.Select(word => Math.Min(word + 0.1, room / 3))];
        whole = [.. whole.Select((all, i) => Math.Max(words[i], Math.Min(all + 0.1, room)))];
        return Share(words, whole, room);
    }

    private static double[] Share(double[] words, double[] whole, double room)
    {
        var least = words.Sum();
        if (least >= room)
        {
            return [.. words.Select(word => word * room / least)];
        }

        var spare = room - whole.Sum();
        if (spare >= 0)
        {
            return [.. whole.Select(all => all + (spare / whole.Length))];
        }

        var wished = whole.Sum() - least;
        return [.. words.Select((word, i) => word + ((whole[i] - word) * (room - least) / wished))];
    }

    private static IEnumerable<(string Text, TextStyle Style)> Texts(string header, IReadOnlyList<TableRow> rows, int column)
    {
        yield return (PdfText.Clean(header), TextStyle.CellHead);
        foreach (var row in rows)
        {
            foreach (var line in PdfText.Clean(row.Cells[column]).Split('\n'))
            {
                yield return (line, row.Strong ? TextStyle.CellStrong : TextStyle.Cell);
            }
        }
    }
}
