using System.IO.Compression;

namespace LaraOchBemastra.Tests.Evidence;

internal static partial class HostileFiles
{
    private const string Script = "<< /S /JavaScript /JS (app.alert(1)) >>";

    private static IEnumerable<HostileFile> Pdfs =>
    [
        D("the first line of a document", Text("%PDF-1.7\n"), Damaged),
        D("a document cut off before its end", MadePdf.OnePage().Written()[..^40], Damaged),
        D("a document of a version that does not exist", MadePdf.OnePage(header: "%PDF-9.9\n"), Damaged),
        D("a document without pages", new MadePdf().With("<< /Type /Catalog >>"), Damaged),
        D("a table that lies behind the document", Text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n99999\n%%EOF"), Damaged),
        D("a script that runs on opening", MadePdf.OnePage(catalogue: $"/OpenAction {Script}"), Active),
        D("a script whose name is spelled in numbers", MadePdf.OnePage(page: "/Annots [<< /A << /S /J#61vaScr#69pt /#4A#53 (x) >> >>]"), Active),
        D("a script among the names", MadePdf.OnePage(catalogue: "/Names << /JavaScript << /Names [(a) 6 0 R] >> >>").With(Script), Active),
        D("a script inside packed objects", MadePdf.OnePage().WithObjects(Script), Active),
        D("a script spelled in numbers inside packed objects", MadePdf.OnePage().WithObjects("<< /S /Java#53cript >>"), Active),
        D("a script inside objects that are not packed", MadePdf.OnePage().WithObjects(Script, filter: string.Empty, packed: false), Active),
        D("packed objects that do not say so", MadePdf.OnePage().WithStream("/N 1 /First 5 /Filter /FlateDecode", MadePng.Packed(Text($"90 0 {Script}"))), Active),
        D("a program that is started", MadePdf.OnePage(page: "/Annots [<< /A << /S /Launch /F (cmd.exe) >> >>]"), Active),
        D("a file inside", MadePdf.OnePage(catalogue: "/Names << /EmbeddedFiles << /Names [(x.exe) 6 0 R] >> >>").With("<< /Type /Filespec /EF << /F 7 0 R >> >>").WithStream("/Type /EmbeddedFile", Program), Active),
        D("a file on a pin", MadePdf.OnePage(page: "/Annots [<< /Subtype /FileAttachment /FS << /EF << /F 7 0 R >> >> >>]"), Active),
        D("an address that opens by itself", MadePdf.OnePage(catalogue: "/OpenAction << /S /URI /URI (https://example.org/) >>"), Active),
        D("an action on opening that lies elsewhere", MadePdf.OnePage(catalogue: "/OpenAction 6 0 R").With("<< /S /GoTo /D [3 0 R /Fit] >>"), Active),
        D("something that happens when a page is turned", MadePdf.OnePage(page: "/AA << /O << /S /URI /URI (https://example.org/) >> >>"), Active),
        D("a form that sends itself", MadePdf.OnePage(page: "/Annots [<< /A << /S /SubmitForm /F (https://example.org/) >> >>]"), Active),
        D("a form that is a program", MadePdf.OnePage(catalogue: "/AcroForm << /XFA 6 0 R >>").WithStream(string.Empty, Text("<xdp/>")), Active),
        D("a form that fetches", MadePdf.OnePage(page: "/Annots [<< /A << /S /ImportData /F (x.fdf) >> >>]"), Active),
        D("a jump into another file", MadePdf.OnePage(page: "/Annots [<< /A << /S /GoToR /F (\\\\\\\\server\\\\x) >> >>]"), Active),
        D("a jump into a file inside", MadePdf.OnePage(page: "/Annots [<< /A << /S /GoToE >> >>]"), Active),
        D("a film that plays", MadePdf.OnePage(page: "/Annots [<< /Subtype /RichMedia >>]"), Active),
        D("a locked document", MadePdf.OnePage(trailer: "/Encrypt 6 0 R").With("<< /Filter /Standard /V 2 >>"), "evidence.locked"),
        D("a page that unpacks to hundreds of megabytes", MadePdf.OnePage().WithStream("/Filter /FlateDecode", Zeros(255)), Inflates),
        D("packed objects that unpack to very much", MadePdf.OnePage().WithStream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", Zeros(60)), Inflates),
        D("packed twice over", MadePdf.OnePage().WithStream("/Filter [/FlateDecode /FlateDecode]", MadePng.Packed(Zeros(60))), NotCheckable),
        D("packed in a way that is hard to bound", MadePdf.OnePage().WithStream("/Filter /LZWDecode", new byte[100]), NotCheckable),
        D("packed objects in a way nobody uses", MadePdf.OnePage().WithObjects(Script, filter: "/Filter /ASCIIHexDecode", packed: false), NotCheckable),
        D("a way of packing that is told elsewhere", MadePdf.OnePage().WithStream("/Filter 9 0 R", new byte[100]), NotCheckable),
        D("a page whose content lies in another file", MadePdf.OnePage().WithStream("/F (\\\\\\\\server\\\\x)", []), NotCheckable),
        D("an object hidden in a text", MadePdf.OnePage().With($"(x 6 0 obj {Script} endobj x)".Replace("app.alert(1)", "1", StringComparison.Ordinal)), NotCheckable),
        D("an object hidden in a stream", MadePdf.OnePage().WithStream(string.Empty, Text($"\n9 0 obj\n{Script}\nendobj\n")), NotCheckable),
        D("an object hidden in a remark", MadePdf.OnePage(header: $"%PDF-1.7\n%\t9 0 obj {Script}\n"), NotCheckable),
        D("brackets five hundred deep", MadePdf.OnePage().With(new string('[', 500) + new string(']', 500)), NotCheckable),
        D("brackets that do not close", MadePdf.OnePage().With("<< /A [ >>"), Damaged),
        D("a text that does not end", MadePdf.OnePage().With("(x"), Damaged),
        D("a page in the first lines", MadePdf.OnePage(header: "%PDF-1.7\n%<html><script>alert(1)</script>\n"), Mixed),
        D("a program behind a document", MadePdf.OnePage(tail: Program), Mixed),
        D("an archive behind a document", MadePdf.OnePage(tail: Archive), Mixed),
        D("an archive as a document's remark", MadePdf.OnePage(tail: [(byte)'%', .. Archive, .. "\n%%EOF"u8]), Mixed),
        D("what scanners agreed to find on a page", MadePdf.OnePage().WithStream(string.Empty, Agreed), Harmful),
    ];

    private static HostileFile D(string name, MadePdf pdf, string code) => D(name, pdf.Written(), code);

    private static HostileFile D(string name, byte[] content, string code) => new(name, "intyg.pdf", Pdf, content, code);

    private static byte[] Zeros(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var step = new byte[1024 * 1024];
            for (var written = 0; written < megabytes; written++)
            {
                packing.Write(step);
            }
        }

        return packed.ToArray();
    }
}
