namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// A file of a run that is yet to be written. Written twice it gives the same bytes: it knows no clock and no reader.
/// </summary>
/// <param name="Name">Unique within the run: "forms.pdf", "form-VGR-2026-000123.pdf".</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="WriteAsync">Writes it to a stream that need not seek and stays open; little is held in memory at once.</param>
public sealed record PayoutFile(string Name, string ContentType, Func<Stream, Task> WriteAsync);
