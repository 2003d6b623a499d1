using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Documents.Spreadsheets;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>What will become of a row.</summary>
public enum Fate
{
    WillBeMade = 1,
    AlreadyThere = 2,
    Refused = 3,
}

/// <summary>A row's fate in words.</summary>
/// <param name="Row">As the spreadsheet numbers it.</param>
/// <param name="What">What the row is about.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Why">The sentences: one for each cell that is wrong, with its heading, or one for the row as a whole.</param>
public sealed record RowFate(int Row, string What, Fate Fate, IReadOnlyList<string> Why);

/// <summary>A file sent in, or one that was checked and is to be imported as it was.</summary>
public sealed class ImportFile
{
    public IFormFile? File { get; set; }

    /// <summary>The file of the dry run, sealed for this person.</summary>
    public string Checked { get; set; } = string.Empty;

    /// <summary>The dry run's print: what is imported is what was shown, or nothing.</summary>
    public string Print { get; set; } = string.Empty;

    /// <exception cref="SheetFaultException">It is larger than a file may be.</exception>
    public async Task<byte[]?> ReadAsync()
    {
        if (File is null || File.Length == 0)
        {
            return null;
        }

        if (File.Length > SheetReader.MostBytes)
        {
            throw new SheetFaultException(SheetFault.TooLarge);
        }

        using var stream = new MemoryStream();
        await File.CopyToAsync(stream);
        return stream.ToArray();
    }
}

public sealed record ImportPage(ImportKind Kind)
{
    public IReadOnlyList<RowFate>? Fates { get; set; }

    public string Checked { get; set; } = string.Empty;

    public string Path => $"/imports/{Kind.ToString().ToLowerInvariant()}";

    public int Count(Fate fate) => Fates?.Count(row => row.Fate == fate) ?? 0;

    public static string PrintOf(IReadOnlyList<RowFate> fates) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', fates.Select(row => $"{row.Row}|{row.What}|{row.Fate}|{string.Join(' ', row.Why)}")))));
}
