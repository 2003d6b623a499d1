namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>A file that was looked through and found harmless.</summary>
/// <param name="Kind">What its content is, whatever it was called.</param>
/// <param name="SentName">As the device called it.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Pages">Of a PDF.</param>
/// <param name="Fingerprint">Of the content.</param>
public sealed record EvidenceFile(EvidenceKind Kind, string SentName, int Length, int? Pages, string Fingerprint);
