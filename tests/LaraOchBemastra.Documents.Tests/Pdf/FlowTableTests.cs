using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Pdf;

public class FlowTableTests
{
    private static readonly TableColumn[] Columns = [new("Datum"), new("Namn"), new("Belopp", Right: true)];

    [Fact]
    public void A_long_name_wraps_inside_its_cell()
    {
        var name = new string('Å', 200);
        var text = Table([["2026-10-01", name, "1\u00A0863\u00A0kr"]]);
        var pieces = text.Placed.Where(piece => piece.Text.Contains('Å')).ToList();
        var amount = Assert.Single(text.Placed, piece => piece.Text == "1\u00A0863\u00A0kr");
        Assert.True(pieces.Count > 3);
        Assert.Equal(name, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.All(pieces, piece => Assert.True(piece.X + piece.Width <= amount.X));
    }

    [Fact]
    public void Numbers_stand_at_the_right_edge_of_their_column()
    {
        var amounts = Table([["a", "b", "1\u00A0863\u00A0kr"], ["c", "d", "11 kr"]]).Placed.Where(piece => piece.Text.EndsWith("kr", StringComparison.Ordinal)).ToList();
        Assert.Equal(amounts[0].X + amounts[0].Width, amounts[1].X + amounts[1].Width, 0.05);
    }

    [Fact]
    public void Figures_in_a_table_are_of_one_width()
    {
        var cells = Table([["111", "a", "1"], ["888", "b", "2"]]).Placed;
        Assert.Equal(cells.Single(piece => piece.Text == "111").Width, cells.Single(piece => piece.Text == "888").Width, 0.01);
    }

    [Fact]
    public void A_row_taller_than_a_page_is_carried_on()
    {
        var endless = string.Join(' ', Enumerable.Range(0, 4_000));
        var text = Table([["a", endless, "1 kr"]]);
        Assert.True(text.Placed.Select(piece => piece.PageId).Distinct().Count() > 2);
        var cell = text.Structured().Split('\n').Single(line => line.StartsWith("TR TH[Row] a", StringComparison.Ordinal));
        Assert.Contains(endless, cell);
    }

    [Fact]
    public void Nothing_is_drawn_outside_the_margins()
    {
        var rows = Enumerable.Range(0, 90).Select(i => new[] { "2026-10-01", new string('M', i * 3), "1\u00A0863\u00A0kr" }).ToArray();
        Assert.All(Table(rows).Placed, piece =>
        {
            Assert.InRange(piece.X, 47.9, 595.28 - 48);
            Assert.InRange(piece.X + piece.Width, 48, 595.28 - 47.9);
            Assert.InRange(piece.Y, 30, 841.89 - 50);
        });
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var lines = 40; lines < 60; lines++)
        {
            var text = new PdfTextReader(Written.Document((flow, section) =>
            {
                flow.Paragraph(section, string.Join('\n', Enumerable.Repeat("rad", lines)));
                flow.H2(section, "Rubrik");
                flow.Table(section, Columns, [new TableRow(["första", "b", "c"])], flow.Width);
            }));
            Assert.Equal(PageOf("Rubrik"), PageOf("första"));

            int PageOf(string words) => text.Placed.Single(piece => piece.Text == words).PageId;
        }
    }

    private static PdfTextReader Table(string[][] rows) => new(Written.Document((flow, section) =>
        flow.Table(section, Columns, [.. rows.Select(row => new TableRow(row))], flow.Width)));
}
