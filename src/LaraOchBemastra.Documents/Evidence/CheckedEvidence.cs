using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>A file that is what it says and does nothing by itself.</summary>
/// <param name="Kind">By content.</param>
/// <param name="Content">What is to be stored: a picture without what the camera wrote about place and owner, a PDF as it came.</param>
/// <param name="Pages">Of a PDF.</param>
public sealed record CheckedEvidence(EvidenceKind Kind, byte[] Content, int? Pages);
