namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// The two weights every document is set in: whole TrueType files with glyf outlines, as read from disk.
/// The writer embeds only the glyphs it used. A file of another kind gives <see cref="InvalidDataException"/>.
/// </summary>
public sealed record PdfFontSet(ReadOnlyMemory<byte> Regular, ReadOnlyMemory<byte> Bold);
