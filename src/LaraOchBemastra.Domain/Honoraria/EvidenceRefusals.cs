using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

public static class EvidenceRefusals
{
    public static Refusal FileMissing() => new("evidence.file-missing");

    public static Refusal TooLarge() => new("evidence.too-large", ClaimEvidence.MaxMegabytes);

    public static Refusal KindUnknown() => new("evidence.kind-unknown");

    public static Refusal Heic() => new("evidence.heic");

    public static Refusal Damaged() => new("evidence.damaged");

    public static Refusal TooManyPixels() => new("evidence.too-many-pixels", ClaimEvidence.MaxMegapixels);

    /// <summary>A document that does something by itself or carries other files.</summary>
    public static Refusal Active() => new("evidence.active");

    public static Refusal Locked() => new("evidence.locked");

    public static Refusal NotCheckable() => new("evidence.not-checkable");

    /// <summary>More than the picture or document it says it is.</summary>
    public static Refusal Mixed() => new("evidence.mixed");

    public static Refusal Inflates() => new("evidence.inflates");

    public static Refusal Harmful() => new("evidence.harmful");

    public static Refusal ScannerSilent() => new("evidence.scanner-silent");

    public static Refusal LineFull() => new("evidence.line-full", ClaimEvidence.MostOfLine);

    public static Refusal ClaimFull() => new("evidence.claim-full", ClaimEvidence.MostMegabytesOfClaim);

    public static Refusal AlreadyThere() => new("evidence.already-there");

    public static Refusal Unknown() => new("evidence.unknown");

    public static Refusal WasSent() => new("evidence.was-sent");

    public static Refusal Missing(ClaimLineKind kind, DateOnly date) => new("evidence.missing", kind, date);
}
