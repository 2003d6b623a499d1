using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>What a file says about itself, as XMP (ISO 16684-1) and in the older information dictionary, alike.</summary>
internal static class PdfMetadata
{
    private const string Producer = "Lära och bemästra";

    /// <summary>The XMP packet with the PDF/UA-1 identification (ISO 14289-1, clause 5).</summary>
    public static string Xmp(PdfDetails details)
    {
        var made = details.Made.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(details.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{Escape(details.Language)}</rdf:li></rdf:Bag></dc:language>
            <dc:format>application/pdf</dc:format>
            <xmp:CreateDate>{made}</xmp:CreateDate>
            <xmp:ModifyDate>{made}</xmp:ModifyDate>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n");
    }

    public static string Info(PdfDetails details)
    {
        var made = details.Made.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        return $"<< /Title {String(details.Title)} /Producer {String(Producer)} /CreationDate {made} /ModDate {made} >>";
    }

    /// <summary>A text string in UTF-16 with its byte order mark, as hexadecimal: no character needs escaping.</summary>
    public static string String(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static string Escape(string text) => new XText(text).ToString();
}
