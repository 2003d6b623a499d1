using System.IO.Compression;
using System.Xml;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>
/// Looks through a file from outside before anything reads it (rule R-SHEET-1): how large it is when unpacked, that every
/// part is plain XML without a document type, and that it neither runs nor fetches anything.
/// </summary>
internal static class SheetGuard
{
    private const int MostParts = 200;
    private const int MostRatio = 100;

    /// <summary>So much is unpacked whatever the ratio: a small sheet of equal rows packs very well.</summary>
    private const long AlwaysBytes = 256 * 1024;

    private const long MostBytes = 40 * 1024 * 1024;
    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly string[] Macros = ["vbaProject", "xl/macrosheets/", "xl/activeX/", "xl/ctrlProps/"];
    private static readonly string[] Elsewhere = ["xl/externalLinks/", "xl/embeddings/", "xl/connections", "xl/queryTables/"];

    /// <exception cref="SheetFaultException">It is not to be read.</exception>
    public static void Check(byte[] file)
    {
        if (file.AsSpan().StartsWith(OldFormat))
        {
            throw new SheetFaultException(SheetFault.OldOrLocked);
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
            {
                throw new SheetFaultException(SheetFault.Bomb);
            }

            CheckParts(archive, Math.Min(MostBytes, Math.Max(AlwaysBytes, (long)file.Length * MostRatio)));
        }
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            throw new SheetFaultException(SheetFault.NotASpreadsheet);
        }
    }

    private static void CheckParts(ZipArchive archive, long room)
    {
        foreach (var part in archive.Entries)
        {
            var name = part.FullName.Replace('\\', '/');
            if (Array.Exists(Macros, one => name.Contains(one, StringComparison.OrdinalIgnoreCase)))
            {
                throw new SheetFaultException(SheetFault.Macros);
            }

            if (Array.Exists(Elsewhere, one => name.Contains(one, StringComparison.OrdinalIgnoreCase)))
            {
                throw new SheetFaultException(SheetFault.ExternalLinks);
            }

            room -= Unpacked(part, name, room);
        }

        if (archive.Entries.All(part => part.FullName != "[Content_Types].xml"))
        {
            throw new SheetFaultException(SheetFault.NotASpreadsheet);
        }
    }

    // What the archive says of a part's size is only what somebody wrote there, so the bytes themselves are counted.
    private static long Unpacked(ZipArchiveEntry part, string name, long room)
    {
        using var counted = new CountedStream(part.Open(), room);
        if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            CheckXml(counted, isRelations: name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase));
        }

        counted.CopyTo(Stream.Null);
        return counted.Count;
    }

    private static void CheckXml(Stream part, bool isRelations)
    {
        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false });
            while (reader.Read())
            {
                // A link in a cell leads out too, but nothing follows it here: spreadsheet programs make one of every mail address.
                if (isRelations && reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                    && string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                    && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true)
                {
                    throw new SheetFaultException(SheetFault.ExternalLinks);
                }
            }
        }
        catch (XmlException broken)
        {
            throw new SheetFaultException(broken.Message.Contains("DTD", StringComparison.Ordinal) ? SheetFault.Forbidden : SheetFault.NotASpreadsheet);
        }
    }
}
