using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Letters;

public class InvitationPdfTests
{
    private const double Millimetre = 72 / 25.4;
    private const double A4Height = 841.89;

    [Fact]
    public void A_letter_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("invitation.sv.txt", new PdfTextReader(LetterGiven.Written(LetterGiven.AnInvitation())).Structured());

    [Theory]
    [InlineData(WindowSide.Left, 15, 25)]
    [InlineData(WindowSide.Right, 105, 120)]
    public void The_address_and_nothing_else_shows_in_the_window(WindowSide window, double from, double to)
    {
        var letter = LetterGiven.AnInvitation() with { Window = window };
        var seen = new PdfTextReader(LetterGiven.Written(letter)).Placed
            .Where(piece => (A4Height - piece.Y) / Millimetre is > 45 and < 92).ToList();
        Assert.Equal(letter.Recipient, seen.Select(piece => piece.Text));
        Assert.All(seen, piece => Assert.InRange(piece.X / Millimetre, from, to));
    }
}
