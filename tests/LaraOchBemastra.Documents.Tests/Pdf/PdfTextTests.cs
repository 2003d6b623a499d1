using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Pdf;

public class PdfTextTests
{
    [Theory]
    [InlineData("å ä ö Å Ä Ö æ ø Æ Ø é ü š ł đ")]
    [InlineData("\u2212279\u00A0kr")]
    [InlineData("1 863 kr – 50 % · “citat” …")]
    public void Nordic_letters_minus_and_hard_spaces_are_extracted_as_they_were(string text) => Assert.Contains(text, Shown(text));

    [Fact]
    public void A_letter_typed_as_two_characters_is_shown_as_one() => Assert.Contains("Åsa", Shown("A\u030Asa"));

    [Fact]
    public void A_character_the_font_lacks_is_drawn_visibly_and_extracted_as_itself()
    {
        const string Emoji = "\U0001F600";
        var pdf = Written.Document((flow, section) => flow.Paragraph(section, Emoji));
        var piece = Assert.Single(new PdfTextReader(pdf).Placed, piece => piece.Text == Emoji);
        Assert.True(piece.Width > 2);
    }

    [Fact]
    public void Line_ends_tabs_and_what_draws_nothing_are_cleaned() =>
        Assert.Equal("a\nb c\nde", PdfText.Clean("a\r\nb\tc\u2028d\u00AD\u200Be"));

    [Fact]
    public void A_direction_override_cannot_turn_a_name_around() =>
        Assert.Equal("Anna\uFFFDnesnevS", PdfText.Clean("Anna\u202EnesnevS"));

    [Fact]
    public void No_text_makes_the_writer_fail_and_what_it_writes_can_be_read() => Prop
        .ForAll(Gen.OneOf(RandomText.Any, RandomText.Nasty).ToArbitrary(), text =>
        {
            var form = Given.ASwedishForm(days: 1, name: text) with { Remarks = [text], TaxBasis = text, Reference = text };
            var read = new PdfTextReader(Written.Form(form)).All;
            return PdfText.Clean(text).Split('\n').All(line => read.Contains(line, StringComparison.Ordinal) || line.Length > 10);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static string Shown(string text) =>
        new PdfTextReader(Written.Document((flow, section) => flow.Paragraph(section, text))).All;
}
