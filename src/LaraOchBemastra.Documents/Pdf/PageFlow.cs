using System.Globalization;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// Fills A4 pages from the top, row by row. A row that does not fit goes to the next page whole; one taller than a
/// page is cut between lines. Lengths are in points.
/// </summary>
internal sealed class PageFlow(EmbeddedFont regular, EmbeddedFont bold)
{
    private const double A4Width = 595.28, A4Height = 841.89;
    private const double Margin = 48, Top = 50, Bottom = 58, FooterAt = 34;

    private readonly List<PageSection> sections = [];
    private double y;

    public double Left => Margin;

    public double Width => A4Width - (2 * Margin);

    /// <summary>Begins a part of its own on a new page, with its own page numbers.</summary>
    /// <param name="title">Its line in the viewer's outline.</param>
    /// <param name="footer">To the left at the foot of each of its pages.</param>
    /// <param name="own">Language and page numbers where they differ from the document's.</param>
    /// <returns>The element that the part's content belongs under.</returns>
    public StructureElement StartSection(string title, string footer, SectionLanguage? own = null)
    {
        var element = new StructureElement("Sect", parent: null) { Language = own?.Tag };
        sections.Add(new PageSection(title, footer, element, own?.PageOf));
        NewPage();
        return element;
    }

    /// <summary>The sections since last time; the flow lets go of them.</summary>
    public IReadOnlyList<PageSection> Take()
    {
        List<PageSection> taken = [.. sections];
        sections.Clear();
        return taken;
    }

    public EmbeddedFont FontOf(TextStyle style) => style.Bold ? bold : regular;

    public IReadOnlyList<string> Wrap(string text, double width, TextStyle style) =>
        TextWrap.Lines(text, width, FontOf(style), style);

    /// <summary>White space, which a page's head swallows.</summary>
    public void Space(double height) => y = AtTop ? y : y - height;

    /// <summary>
    /// Goes down to a place on the page, in points from its upper edge, also at its head: where an envelope's window is.
    /// </summary>
    public void DownTo(double fromTop) => y = Math.Min(y, A4Height - fromTop);

    /// <summary>Goes to a new page where less than this is left: for what must not stand alone at the foot.</summary>
    public void Keep(double height)
    {
        if (y - height < Bottom && !AtTop)
        {
            NewPage();
        }
    }

    /// <param name="cells">Side by side, in reading order.</param>
    /// <param name="padding">Over and under the text.</param>
    /// <param name="continued">Draws what a new page repeats, such as a table's header.</param>
    public void Row(IReadOnlyList<FlowCell> cells, double padding, Action? continued = null)
    {
        if (cells.Max(cell => cell.Height) + (2 * padding) is var height && height > y - Bottom && height <= A4Height - Top - Bottom && !AtTop)
        {
            NextPage(continued);
        }

        while (true)
        {
            var room = y - Bottom - (2 * padding);
            var parts = cells.Select(cell => cell.Split(room)).ToList();
            Draw([.. parts.Select(part => part.Now)], padding);
            cells = [.. parts.Select(part => part.Later).Where(cell => cell.Runs.Count > 0)];
            if (cells.Count == 0)
            {
                return;
            }

            NextPage(continued);
        }
    }

    public void Rule(double length, double thickness, double grey) => Page.Rule(Margin, y, length, thickness, grey);

    /// <param name="section">A section that is complete.</param>
    /// <param name="pageOf">A format with the page's number as {0} and the section's pages as {1}.</param>
    public void NumberPages(PageSection section, string pageOf)
    {
        for (var i = 0; i < section.Pages.Count; i++)
        {
            var number = string.Format(CultureInfo.InvariantCulture, section.PageOf ?? pageOf, i + 1, section.Pages.Count);
            Footer(section.Pages[i], section.Footer, PdfText.Clean(number).ReplaceLineEndings(" "));
        }
    }

    private bool AtTop => y >= A4Height - Top;

    private PdfPage Page => sections[^1].Pages[^1];

    private void NewPage()
    {
        sections[^1].Pages.Add(new PdfPage(A4Width, A4Height));
        y = A4Height - Top;
    }

    private void NextPage(Action? continued)
    {
        NewPage();
        continued?.Invoke();
    }

    private void Draw(IReadOnlyList<FlowCell> cells, double padding)
    {
        foreach (var cell in cells)
        {
            var line = y - padding;
            foreach (var run in cell.Runs)
            {
                DrawRun(cell, run, line);
                line -= run.Height;
            }
        }

        y -= cells.Max(cell => cell.Height) + (2 * padding);
    }

    private void DrawRun(FlowCell cell, FlowRun run, double top)
    {
        if (run.Lines.All(line => line.Length == 0))
        {
            return;
        }

        var font = FontOf(run.Style);
        Page.Begin(run.Owner);
        for (var i = 0; i < run.Lines.Count; i++)
        {
            var indent = cell.Right ? cell.Width - font.Width(run.Lines[i].TrimEnd(' '), run.Style) : 0;
            // The baseline lies where ascenders and descenders share the line's height.
            var baseline = top - (i * run.Style.LineHeight) - (0.5 * run.Style.LineHeight) - (0.36 * run.Style.Size);
            Page.Text(cell.X + indent, baseline, run.Lines[i], font, run.Style);
        }

        Page.End();
    }

    private void Footer(PdfPage page, string left, string right)
    {
        var style = TextStyle.Small;
        var numberWidth = regular.Width(right, style);
        page.BeginPagination("Footer");
        page.Text(Margin, FooterAt, Wrap(left, Math.Max(0, Width - numberWidth - 20), style)[0], regular, style);
        page.Text(Margin + Width - numberWidth, FooterAt, right, regular, style);
        page.End();
    }
}
