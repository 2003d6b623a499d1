using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Pdf;

public class TextWrapTests
{
    private readonly EmbeddedFont font = new(TestFonts.Inter.Regular, "Inter", "F1");

    [Fact]
    public void Lines_break_after_spaces_and_hyphens() =>
        Assert.Equal(["Lärings- ", "og ", "mestrings-", "senteret"], Lines("Lärings- og mestrings-senteret", 50));

    [Fact]
    public void A_hard_space_holds_an_amount_together() =>
        Assert.Equal(["ungefär ", "1\u00A0863\u00A0kr"], Lines("ungefär 1\u00A0863\u00A0kr", 48));

    [Fact]
    public void A_word_wider_than_the_column_is_cut() => Assert.True(Lines(new string('W', 200), 60).Count > 20);

    [Fact]
    public void Line_breaks_are_kept_and_an_empty_text_is_one_empty_line()
    {
        Assert.Equal(["a ", "", "b"], Lines("a\n\nb", 50));
        Assert.Equal([""], Lines("", 50));
    }

    [Fact]
    public void No_line_is_wider_than_its_column_and_nothing_is_lost() => Prop
        .ForAll(RandomText.Any.ToArbitrary(), Gen.Choose(20, 300).ToArbitrary(), (text, width) =>
        {
            var lines = Lines(text, width);
            return string.Concat(lines).Replace(" ", string.Empty) == PdfText.Clean(text).Replace("\n", string.Empty).Replace(" ", string.Empty)
                && lines.All(line => font.Width(line.TrimEnd(' '), TextStyle.Body) <= width);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private IReadOnlyList<string> Lines(string text, double width) => TextWrap.Lines(text, width, font, TextStyle.Body);
}
