using System.Globalization;
using System.Text;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

public enum EvidenceKind
{
    Pdf = 1,
    Jpeg = 2,
    Png = 3,
}

/// <summary>
/// A file that shows what a line rests on: a receipt, an employer's certificate. Its content lies encrypted beside it and is
/// read only when somebody asks for it.
/// </summary>
public sealed class ClaimEvidence : Entity, IPart
{
    public const int NameLength = 120;

    /// <summary>HMAC-SHA-256 in hexadecimal.</summary>
    public const int FingerprintLength = 64;

    public const int MaxMegabytes = 10;
    public const int MaxBytes = MaxMegabytes * 1024 * 1024;
    public const int MaxMegapixels = 40;

    /// <summary>Files under one line.</summary>
    public const int MostOfLine = 5;

    /// <summary>What the files of one claim may weigh together: five of the largest.</summary>
    public const int MostMegabytesOfClaim = 50;

    private ClaimEvidence()
    {
    }

    internal ClaimEvidence(Guid id, Guid claimId, Guid lineId, EvidenceFile file, DateTime now)
        : base(id)
    {
        ClaimId = claimId;
        LineId = lineId;
        Kind = file.Kind;
        Name = NameOf(file.SentName, file.Kind);
        Length = file.Length;
        Pages = file.Pages;
        Fingerprint = file.Fingerprint;
        AddedAt = now;
    }

    public Guid ClaimId { get; private set; }

    public Guid RootId => ClaimId;

    /// <summary>The line it belongs to; a line that was taken away later is found no more.</summary>
    public Guid LineId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    /// <summary>As the payee's device called it, cleaned.</summary>
    [Personal]
    [Encrypted(SealedLength = (NameLength * 4) + 100)]
    public string Name { get; private set; } = string.Empty;

    /// <summary>Bytes, before they were encrypted.</summary>
    public int Length { get; private set; }

    /// <summary>Of a PDF; none of a picture.</summary>
    public int? Pages { get; private set; }

    /// <summary>Equal for equal content, and nothing to guess by without the key (rule R-EVID-5).</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    public DateTime AddedAt { get; private set; }

    public bool IsPicture => Kind != EvidenceKind.Pdf;

    /// <summary>
    /// Rule R-EVID-4: what a device calls a file is text, never a path. Folders, control and direction marks go, the length is
    /// bounded and the ending says what the content is.
    /// </summary>
    public static string NameOf(string sent, EvidenceKind kind)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsKept))
        {
            kept.Append(rune.ToString());
        }

        var name = kept.ToString().Normalize(NormalizationForm.FormC);
        var dot = name.LastIndexOf('.');
        name = (dot > 0 ? name[..dot] : name).Trim(' ', '.', '-');
        var ending = EndingOf(kind);
        var most = NameLength - ending.Length;
        name = name.Length > most ? name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)] : name;
        return (name.Length == 0 ? "1" : name) + ending;
    }

    public static string EndingOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => ".pdf",
        EvidenceKind.Jpeg => ".jpg",
        _ => ".png",
    };

    internal void MoveTo(Guid claimId) => ClaimId = claimId;

    private static bool IsKept(Rune rune) =>
        rune != Rune.ReplacementChar
        && !"<>:\"|?*;%".Contains(rune.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
