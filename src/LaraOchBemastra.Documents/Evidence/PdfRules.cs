using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>What a document may not hold.</summary>
internal static class PdfRules
{
    private const string Flate = "FlateDecode";

    // Actions that run, start, send or fetch something, and what carries other files.
    private static readonly HashSet<string> _active = new(StringComparer.Ordinal)
    {
        "JavaScript", "JS", "Launch", "AA", "EmbeddedFile", "EmbeddedFiles", "EF", "RichMedia", "RichMediaContent", "XFA",
        "SubmitForm", "ImportData", "GoToR", "GoToE", "Movie", "Sound", "Rendition", "FlashAction", "3D",
    };

    private static readonly string[] _known =
        [Flate, "DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"];

    public static void CheckName(string name)
    {
        if (_active.Contains(name))
        {
            throw new RefusedException(EvidenceRefusals.Active());
        }
    }

    public static void CheckDictionary(PdfDictionary dictionary)
    {
        // A place to open at is written as an array; anything else may be an action.
        if (dictionary.Of("OpenAction") is { } opening && opening.Items?.IsArray != true)
        {
            throw new RefusedException(EvidenceRefusals.Active());
        }

        if (dictionary.Of("Encrypt") is not null)
        {
            throw new RefusedException(EvidenceRefusals.Locked());
        }
    }

    public static void CheckStream(PdfDictionary dictionary, bool isObjects)
    {
        var filters = dictionary.Filters;
        if (filters is null || filters.Any(one => !_known.Contains(one)) || filters.Count(one => one == Flate) > 1
            || dictionary.Of("F") is not null || dictionary.Of("FFilter") is not null)
        {
            throw new RefusedException(EvidenceRefusals.NotCheckable());
        }

        var readable = filters is [] or [Flate] && dictionary.Of("DecodeParms") is null;
        if (isObjects && !readable)
        {
            throw new RefusedException(EvidenceRefusals.NotCheckable());
        }
    }
}
