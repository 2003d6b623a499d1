using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LaraOchBemastra.Web.Features.OwnData;

/// <summary>The copy as files: one for machines, one for people.</summary>
internal static class DataFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Json(PersonData data) => JsonSerializer.SerializeToUtf8Bytes(
        data.Parts.ToDictionary(part => part.Key, part => part.Lines.Select(line => new { line.Key, line.Label, line.Value })), Readable);

    public static byte[] Text(PersonData data)
    {
        var text = new StringBuilder();
        foreach (var part in data.Parts)
        {
            text.AppendLine(part.Heading).AppendLine(new string('-', part.Heading.Length));
            part.Lines.ToList().ForEach(line => text.Append(line.Label).Append(": ").AppendLine(line.Value));
            text.AppendLine();
        }

        // With a byte order mark: people open it with whatever their machine has.
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
