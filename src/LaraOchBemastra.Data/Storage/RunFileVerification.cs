using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>The stored files of runs against their checksums and lists (rules R-RUN-5 and 11). One file's bytes are held at a time.</summary>
/// <param name="db">The store.</param>
/// <param name="runs">All.</param>
internal sealed class RunFileVerification(PortalDb db, IReadOnlyList<PayoutRun> runs)
{
    public List<string> Wrong { get; } = [];

    public List<string> Unfinished { get; } = [];

    public async Task VerifyAsync(CancellationToken cancel)
    {
        var files = await db.Everything.RunFileEditions.AsNoTracking().OrderBy(file => file.Name).ThenBy(file => file.Edition)
            .Select(file => new Stored(file.Id, file.RunId, file.Name, file.Checksum)).ToListAsync(cancel);
        var ofRun = files.ToLookup(file => file.RunId);
        foreach (var run in runs)
        {
            var mine = ofRun[run.Id].ToList();
            if (mine.TrueForAll(file => file.Name != RunFile.ListName))
            {
                Unfinished.Add($"Run {run.Number} waits for its files.");
                continue;
            }

            var said = string.Empty;
            foreach (var file in mine)
            {
                var content = await OfFileAsync(run.Number, file.Id, cancel);
                said = file.Name == RunFile.ListName ? Grown(run.Number, said, Encoding.UTF8.GetString(content)) : said;
            }

            var wanted = mine.Where(file => file.Name != RunFile.ListName).Select(file => RunFile.ListLine(file.Checksum, file.Name)).ToHashSet();
            if (!wanted.SetEquals(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            {
                Wrong.Add($"Run {run.Number}: {RunFile.ListName} does not list the files that are there.");
            }
        }
    }

    // A list only ever gets lines.
    private string Grown(int run, string before, string now)
    {
        if (!now.StartsWith(before, StringComparison.Ordinal))
        {
            Wrong.Add($"Run {run}: {RunFile.ListName} no longer says what it said before.");
        }

        return now;
    }

    private async Task<byte[]> OfFileAsync(int run, Guid id, CancellationToken cancel)
    {
        var file = await db.Everything.RunFileEditions.AsNoTracking().SingleAsync(one => one.Id == id, cancel);
        try
        {
            var content = RunArchive.Open(db, file);
            if (content.Length != file.Length || RunArchive.ChecksumOf(content) != file.Checksum)
            {
                Wrong.Add($"Run {run}: {file.Name} is not what its checksum says.");
            }

            return content;
        }
        catch (CryptographicException)
        {
            Wrong.Add($"Run {run}: {file.Name} cannot be opened.");
            return [];
        }
    }

    private sealed record Stored(Guid Id, Guid RunId, string Name, string Checksum);
}
