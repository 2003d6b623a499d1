using System.Globalization;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Letters;

/// <summary>Invitations for the post as a tagged PDF (PDF/UA-1), laid out for window envelopes, each from a page of its own.</summary>
public static class InvitationPdf
{
    /// <param name="letters">At least one, in the order they are to be printed.</param>
    /// <param name="made">When the content was made.</param>
    /// <param name="fonts">The fonts to embed.</param>
    /// <param name="to">Gets the whole file at once; stays open.</param>
    /// <exception cref="ArgumentException">There is no letter.</exception>
    public static void Write(IReadOnlyList<Invitation> letters, DateTimeOffset made, PdfFontSet fonts, Stream to)
    {
        if (letters.Count == 0)
        {
            throw new ArgumentException("A document needs at least one letter.", nameof(letters));
        }

        var words = letters[0].Words;
        var title = letters.Count == 1 ? words.InvitationTitle : words.InvitationsTitle;
        var document = new PdfDocument(fonts, new PdfDetails(title, words.Culture.Name, made, words.PageOf));
        foreach (var letter in letters)
        {
            Draw(document.Flow, letter);
        }

        document.Write(to);
    }

    private static void Draw(PageFlow flow, Invitation letter)
    {
        var words = letter.Words;
        var section = flow.StartSection(string.Join(", ", letter.Recipient.Take(1).Prepend(words.InvitationTitle)), letter.Sender, Letter.LanguageOf(words));
        flow.Paragraph(section, $"{letter.Sender}\n{words.Day(letter.WrittenOn)}", Letter.Sender);
        Address(flow, section, letter);
        flow.DownTo(Letter.WindowTo + 20);
        flow.H1(section, words.InvitationTitle);
        flow.Space(6);
        flow.Paragraph(section, string.Format(CultureInfo.InvariantCulture, words.Greeting, letter.FirstName), Letter.Text);
        flow.Space(4);
        flow.Paragraph(section, string.Format(CultureInfo.InvariantCulture, words.InvitationText, letter.Course), Letter.Text);
        flow.H2(section, words.SessionsHeading);
        flow.Table(
            section,
            [new(words.Session), new(words.Date), new(words.Time)],
            [.. letter.Sessions.Select(session => new TableRow(
            [
                session.Number.ToString(CultureInfo.InvariantCulture),
                words.Weekday(session.Date),
                $"{words.Clock(session.From)}–{words.Clock(session.Until)}",
            ]))],
            flow.Width);
        Part(words.PlaceHeading, letter.Place);
        Part(words.TravelHeading, letter.Travel);
        Part(words.FeeHeading, letter.Fee);
        Part(words.CancellationHeading, letter.Cancellation);
        Part(words.ContactHeading, letter.Contact);
        flow.Space(12);
        flow.Paragraph(section, $"{words.Closing}\n{letter.Sender}", Letter.Text);

        void Part(string heading, string text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                flow.H2(section, heading);
                flow.Paragraph(section, text, Letter.Text);
            }
        }
    }

    private static void Address(PageFlow flow, StructureElement section, Invitation letter)
    {
        flow.DownTo(Letter.WindowFrom);
        var x = letter.Window == WindowSide.Left ? flow.Left : flow.Left + flow.Width - Letter.WindowWidth;

        // Each line is a paragraph of its own, or a reader runs name and street together.
        var lines = letter.Recipient.Select(line => new FlowRun(section.Add("P"), Letter.Address, flow.Wrap(line, Letter.WindowWidth, Letter.Address)));
        flow.Row([new FlowCell(x, Letter.WindowWidth, Right: false, [.. lines])], padding: 0);
    }
}
