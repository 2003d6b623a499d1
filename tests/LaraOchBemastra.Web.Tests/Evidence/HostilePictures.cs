namespace LaraOchBemastra.Tests.Evidence;

internal static partial class HostileFiles
{
    private static byte[] Bomb => MadePng.Packed(new byte[30_000_000]);

    private static IEnumerable<HostileFile> Jpegs =>
    [
        J("the first three bytes of a photograph", [0xFF, 0xD8, 0xFF], Damaged),
        J("a photograph cut off in the middle", MadeJpeg.Whole()[..^4], Damaged),
        J("a photograph without its end", MadeJpeg.Whole()[..^2], Damaged),
        J("a photograph without a frame", [.. MadeJpeg.Start, .. MadeJpeg.Quantisation(), .. MadeJpeg.Scan(), .. MadeJpeg.End], Damaged),
        J("a photograph without pixels", [.. MadeJpeg.Start, .. MadeJpeg.Quantisation(), .. MadeJpeg.Frame(0xC0, 16, 16), .. MadeJpeg.End], Damaged),
        J("a part that is longer than the file", [.. MadeJpeg.Start, 0xFF, 0xDB, 0xFF, 0xFF, 0, 0], Damaged),
        J("a part that is shorter than nothing", [.. MadeJpeg.Start, 0xFF, 0xFE, 0, 0, .. MadeJpeg.Body(), .. MadeJpeg.End], Damaged),
        J("a photograph of no width", [.. MadeJpeg.Start, .. MadeJpeg.Body(width: 0), .. MadeJpeg.End], Damaged),
        J("a photograph of four thousand million pixels", [.. MadeJpeg.Start, .. MadeJpeg.Body(65_535, 65_535), .. MadeJpeg.End], Pixels),
        J("a photograph of forty-one million pixels", [.. MadeJpeg.Start, .. MadeJpeg.Body(8_200, 5_000), .. MadeJpeg.End], Pixels),
        J("two frames in one photograph", [.. MadeJpeg.Start, .. MadeJpeg.Frame(0xC0, 16, 16), .. MadeJpeg.Body(9_000, 9_000), .. MadeJpeg.End], Damaged),
        J("a frame of a kind no browser decodes", [.. MadeJpeg.Start, .. MadeJpeg.Frame(0xC9, 16, 16), .. MadeJpeg.Scan(), .. MadeJpeg.End], Damaged),
        J("a table with room for more", [.. MadeJpeg.Start, .. MadeJpeg.Segment(0xC4, [0, 1, .. new byte[15], 0, .. Program]), .. MadeJpeg.Body(), .. MadeJpeg.End], Damaged),
        J("a server's script in a remark", MadeJpeg.Whole(MadeJpeg.Remark(0xFE, "<?php system('id');")), Mixed),
        J("a browser's script among the camera's notes", MadeJpeg.Whole(MadeJpeg.Exif(6, "<SCRIPT>alert(1)</SCRIPT>")), Mixed),
        J("a drawing in a photographer's part", MadeJpeg.Whole(MadeJpeg.Remark(0xED, "<svg onload=alert(1)>")), Mixed),
        J("an archive behind a photograph", [.. MadeJpeg.Whole(), .. Archive], Mixed),
        J("a page behind a photograph", [.. MadeJpeg.Whole(), .. Text("<html><script>alert(1)</script>")], Mixed),
        J("a program behind a photograph", [.. MadeJpeg.Whole(), .. Program], Mixed),
        J("a document behind a photograph", [.. MadeJpeg.Whole(), .. MadePdf.OnePage().Written()], Mixed),
        J("what scanners agreed to find in a remark", MadeJpeg.Whole(MadeJpeg.Segment(0xFE, Agreed)), Harmful),
    ];

    private static IEnumerable<HostileFile> Pngs =>
    [
        P("only the first eight bytes of a picture", MadePng.Signature, Damaged),
        P("a picture cut off before its end", MadePng.Whole()[..^12], Damaged),
        P("a picture with a wrong checksum", [.. MadePng.Whole()[..^1], 0], Damaged),
        P("a small picture that unpacks to thirty megabytes", [.. MadePng.Signature, .. MadePng.Header(16, 16), .. MadePng.Chunk("IDAT", Bomb), .. MadePng.End], Inflates),
        P("a picture with fewer pixels than it says", [.. MadePng.Signature, .. MadePng.Header(100, 100), .. MadePng.Pixels(MadePng.Rows(16, 16)), .. MadePng.End], Damaged),
        P("a picture of two thousand million pixels", [.. MadePng.Signature, .. MadePng.Header(50_000, 50_000), .. MadePng.Chunk("IDAT", Bomb), .. MadePng.End], Pixels),
        P("a picture one pixel high and very wide", [.. MadePng.Signature, .. MadePng.Header(30_000, 1), .. MadePng.Pixels(MadePng.Rows(30_000, 1)), .. MadePng.End], Pixels),
        P("a picture of no width", [.. MadePng.Signature, .. MadePng.Header(0, 16), .. MadePng.End], Damaged),
        P("a picture of negative height", [.. MadePng.Signature, .. MadePng.Header(16, -1), .. MadePng.Pixels([0]), .. MadePng.End], Pixels),
        P("a picture of a depth that does not exist", [.. MadePng.Signature, .. MadePng.Header(16, 16, depth: 7), .. MadePng.Pixels(MadePng.Rows(16, 16)), .. MadePng.End], Damaged),
        P("a picture that begins with its pixels", [.. MadePng.Signature, .. MadePng.Pixels(MadePng.Rows(16, 16)), .. MadePng.Header(16, 16), .. MadePng.End], Damaged),
        P("pixels that were never packed", [.. MadePng.Signature, .. MadePng.Header(16, 16), .. MadePng.Chunk("IDAT", MadePng.Rows(16, 16)), .. MadePng.End], Damaged),
        P("a part that is longer than any file", [.. MadePng.Signature, .. MadePng.Header(16, 16), 0xFF, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, .. new byte[8]], Damaged),
        P("a browser's script in a remark", MadePng.Whole(MadePng.Chunk("tEXt", Text("Comment\0<script>alert(1)</script>"))), Mixed),
        P("an archive behind a picture", [.. MadePng.Whole(), .. Archive], Mixed),
        P("a page behind a picture", [.. MadePng.Whole(), .. Text("<html></html>")], Mixed),
        P("an archive inside a part of a picture", MadePng.Whole(MadePng.Chunk("zzZz", Archive)), Mixed),
        P("what scanners agreed to find in a remark", MadePng.Whole(MadePng.Chunk("tEXt", Agreed)), Harmful),
    ];

    private static HostileFile J(string name, byte[] content, string code) => new(name, "kvitto.jpg", Jpeg, content, code);

    private static HostileFile P(string name, byte[] content, string code) => new(name, "kvitto.png", Png, content, code);
}
