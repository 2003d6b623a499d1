using System.Text;
using LaraOchBemastra.Documents.Pdf;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Pdf;

public class FontTests
{
    private readonly TrueTypeFont font = new(TestFonts.Inter.Regular);

    [Fact]
    public void A_subset_has_the_outlines_and_widths_of_the_glyphs_it_was_cut_to()
    {
        int[] glyphs = [0, .. "Aoø−".EnumerateRunes().Select(font.GlyphOf)];
        var subset = Parsed(glyphs);
        for (var i = 0; i < glyphs.Length; i++)
        {
            Assert.Equal(font.Advance(glyphs[i]), subset.Advance(i));
            Assert.Equal(font.Outline(glyphs[i]).Length, subset.Outline(i).Length, tolerance: 3);
        }
    }

    [Fact]
    public void The_parts_of_a_composite_glyph_come_along()
    {
        var composite = font.GlyphOf(new Rune('å'));
        Assert.True(font.Outline(composite).I16(0) < 0, "å is expected to be composed of a and ring.");
        var subset = Parsed([0, composite]);
        int first = subset.Outline(1).U16(12);
        Assert.InRange(first, 2, subset.GlyphCount - 1);
        Assert.True(subset.Outline(first).Length > 0);
    }

    [Fact]
    public void The_whole_subset_sums_to_the_number_the_format_asks_for()
    {
        ReadOnlySpan<byte> file = FontSubset.Of(font, [0, 5, 6]);
        var sum = 0u;
        for (var at = 0; at < file.Length; at += 4)
        {
            sum = unchecked(sum + (uint)file.I32(at));
        }

        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Theory]
    [InlineData("wOF2 this is another kind of font")]
    [InlineData("")]
    public void Another_kind_of_file_is_refused(string content) =>
        Assert.Throws<InvalidDataException>(() => new TrueTypeFont(Encoding.ASCII.GetBytes(content)));

    private TrueTypeFont Parsed(int[] glyphs) => new(FontSubset.Of(font, glyphs));
}
