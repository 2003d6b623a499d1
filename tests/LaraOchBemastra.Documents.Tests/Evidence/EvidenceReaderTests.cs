using System.Text;
using LaraOchBemastra.Documents.Evidence;
using LaraOchBemastra.Documents.Tests.Letters;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Tests.Evidence;

namespace LaraOchBemastra.Documents.Tests.Evidence;

public class EvidenceReaderTests
{
    private const string Home = "Hemma 57.70 11.97";

    [Fact]
    public void R_EVID_4_a_hostile_file_is_refused_for_what_it_is()
    {
        var hostile = HostileFiles.All;
        Assert.True(hostile.Count >= 60, $"{hostile.Count} files.");
        Assert.Equal(hostile.Count, hostile.Select(file => (file.Name, file.SentType)).Distinct().Count());
        Assert.All(hostile, file => Assert.Equal(
            (file.Name, file.Code), (file.Name, Assert.ThrowsAny<RefusedException>(() => EvidenceReader.Read(file.Content)).Refusal.Code)));
    }

    [Fact]
    public void A_photograph_keeps_its_pixels_and_which_way_is_up_and_loses_where_it_was_taken()
    {
        var photograph = MadeJpeg.Whole(MadeJpeg.Remark(0xE0, "JFIF\0"), MadeJpeg.Exif(6, Home), MadeJpeg.Remark(0xFE, "Min telefon"));
        var taken = EvidenceReader.Read(photograph);
        var text = Encoding.Latin1.GetString(taken.Content);
        Assert.Equal(EvidenceKind.Jpeg, taken.Kind);
        Assert.DoesNotContain(Home, text, StringComparison.Ordinal);
        Assert.DoesNotContain("telefon", text, StringComparison.Ordinal);
        Assert.EndsWith(Encoding.Latin1.GetString([.. MadeJpeg.Body(), .. MadeJpeg.End]), text, StringComparison.Ordinal);
        Assert.Equal(taken.Content, EvidenceReader.Read(taken.Content).Content);
        Assert.Equal(6, Orientation(taken.Content));
        Assert.Equal(MadeJpeg.Whole(), EvidenceReader.Read(MadeJpeg.Whole(MadeJpeg.Exif(1, Home))).Content);
    }

    [Theory]
    [InlineData("a second picture")]
    [InlineData("a film")]
    [InlineData("a maker's note")]
    [InlineData("nothing but zeros")]
    public void What_a_telephone_lays_behind_its_photograph_is_left_out(string what)
    {
        byte[] rest = what switch
        {
            "a second picture" => MadeJpeg.Whole(),
            "a film" => [0, 0, 0, 24, .. "ftypmp42"u8, .. new byte[40]],
            "a maker's note" => [1, 2, 3, 4, .. "SEFT"u8],
            _ => new byte[7],
        };
        Assert.Equal(MadeJpeg.Whole(), EvidenceReader.Read([.. MadeJpeg.Whole(), .. rest]).Content);
    }

    [Fact]
    public void A_picture_keeps_only_what_makes_it_a_picture()
    {
        var taken = EvidenceReader.Read(MadePng.Whole(MadePng.Chunk("tEXt", Encoding.Latin1.GetBytes($"Place\0{Home}")), MadePng.Chunk("eXIf", [1, 2, 3])));
        Assert.Equal(EvidenceKind.Png, taken.Kind);
        Assert.Equal(MadePng.Whole(), taken.Content);
    }

    [Fact]
    public void A_picture_that_comes_in_seven_passes_is_counted_by_its_passes()
    {
        // ISO/IEC 15948, 8.2: five by five pixels come as 1, 1, 2, 2, 3, 6 and 10, a byte each and one more a row.
        byte[] rows = [.. new byte[2], .. new byte[2], .. new byte[3], .. new byte[4], .. new byte[4], .. new byte[9], .. new byte[12]];
        byte[] picture = [.. MadePng.Signature, .. MadePng.Header(5, 5, interlace: 1), .. MadePng.Pixels(rows), .. MadePng.End];
        Assert.Equal(EvidenceKind.Png, EvidenceReader.Read(picture).Kind);
    }

    [Fact]
    public void A_document_is_taken_as_it_is_with_its_pages_counted()
    {
        var document = MadePdf.OnePage(catalogue: "/OpenAction [3 0 R /Fit]").WithObjects("<< /Type /Page /Parent 2 0 R >>").Written();
        var taken = EvidenceReader.Read(document);
        Assert.Equal((EvidenceKind.Pdf, 2), (taken.Kind, taken.Pages));
        Assert.Equal(document, taken.Content);
    }

    [Fact]
    public void Documents_of_the_portal_itself_are_taken() =>
        Assert.Equal(1, EvidenceReader.Read(LetterGiven.Written(LetterGiven.ACertificate())).Pages);

    [Fact]
    public void A_document_is_read_through_in_bounded_time_and_memory_whatever_it_unpacks_to()
    {
        var bomb = HostileFiles.All.Single(file => file.Name == "a page that unpacks to hundreds of megabytes");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<RefusedException>(() => EvidenceReader.Read(bomb.Content));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40 * 1024 * 1024);
    }

    [Fact]
    public void Any_byte_may_be_any_other_and_the_answer_is_a_refusal_or_a_file_never_a_fault()
    {
        byte[][] good = [MadeJpeg.Whole(MadeJpeg.Exif(6, Home)), MadePng.Whole(), MadePdf.OnePage().WithObjects("<< /A 1 >>").Written()];
        var dice = new Random(20261122);
        var answers = Enumerable.Range(0, 6000).Count(round =>
        {
            var bytes = (byte[])good[round % good.Length].Clone();
            for (var change = 0; change <= round % 3; change++)
            {
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            }

            try
            {
                return EvidenceReader.Read(bytes.AsSpan(0, round % 5 == 0 ? dice.Next(1, bytes.Length) : bytes.Length)).Content.Length > 0;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal.Code.StartsWith("evidence.", StringComparison.Ordinal);
            }
        });
        Assert.Equal(6000, answers);
    }

    private static int Orientation(byte[] jpeg) => jpeg[jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x01, 0x12, 0, 3, 0, 0, 0, 1]) + 9];
}
