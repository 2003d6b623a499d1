namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// Shares a table's width among its columns. Where all text fits on one line the columns stand evenly spaced; else each
/// gets its longest word, and the rest goes to those whose cells hold more, in proportion: a head is rather broken than a
/// cell. Lengths in points.
/// </summary>
internal static class ColumnWidths
{
    // A cell as short as "Halv dag" is read as one word.
    private const int Unbroken = 8;

    public static double[] Of(
        PageFlow flow, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, double width, double gap)
    {
        var room = width - (gap * (columns.Count - 1));
        var words = new double[columns.Count];
        var whole = new double[columns.Count];
        var heads = new double[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            var head = PdfText.Clean(columns[i].Header);
            heads[i] = flow.FontOf(TextStyle.CellHead).Width(head, TextStyle.CellHead);
            Widen(words, i, head.Split(' '), TextStyle.CellHead);
            foreach (var (text, style) in Texts(rows, i))
            {
                whole[i] = Math.Max(whole[i], flow.FontOf(style).Width(text, style));
                Widen(words, i, text.Length <= Unbroken ? [text] : text.Split(' '), style);
            }
        }

        // One endless word must not starve the rest, nor one long text take all that is left over.
        words = [.. words.Select(word => Math.Min(word + 0.1, room / 3))];
        var cells = Bounded(whole);
        var all = Bounded([.. whole.Zip(heads, Math.Max)]);
        return Share(words, all.Sum() <= room ? all : cells, room);

        double[] Bounded(double[] widths) => [.. widths.Select((one, i) => Math.Max(words[i], Math.Min(one + 0.1, room)))];

        void Widen(double[] longest, int column, string[] parts, TextStyle style) =>
            longest[column] = Math.Max(longest[column], parts.Max(part => flow.FontOf(style).Width(part, style)));
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

    private static IEnumerable<(string Text, TextStyle Style)> Texts(IReadOnlyList<TableRow> rows, int column)
    {
        foreach (var row in rows)
        {
            foreach (var line in PdfText.Clean(row.Cells[column]).Split('\n'))
            {
                yield return (line, row.Strong ? TextStyle.CellStrong : TextStyle.Cell);
            }
        }
    }
}
