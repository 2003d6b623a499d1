using System.Text;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// Files that a run lacked a code for when it was made. Rule R-RUN-11: they are made from the run's own figures; no stored file
/// is touched, the list gets their lines after its own in a new edition, and what it came to before stands in the trail.
/// </summary>
public sealed record MakeMissingFiles(IReadOnlyList<string> Made, Refusal? Refusal)
{
    /// <summary>None when the run is not one this person may see. Of two at once the second finds nothing left to make.</summary>
    public static async Task<MakeMissingFiles?> MakeAsync(PortalDb db, Viewer viewer, int number)
    {
        var run = await db.For(viewer).PayoutRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Number == number);
        return run is null ? null : await db.WriteAsync(() => AddAsync(db, run));
    }

    private static async Task<MakeMissingFiles> AddAsync(PortalDb db, PayoutRun run)
    {
        var missing = (await FilesNotMade.LoadAsync(db, run)).CanBeMade;
        if (missing.Count == 0)
        {
            return new MakeMissingFiles([], PayoutRefusals.NoFileToMake());
        }

        var lines = new StringBuilder();
        await foreach (var file in PayoutPapers.AllAsync(db, run.Id))
        {
            if (missing.Contains(file.Name))
            {
                using var content = new MemoryStream();
                await file.WriteAsync(content);
                var added = RunArchive.Add(db, run.Id, file.Name, file.ContentType, content.GetBuffer().AsSpan(0, (int)content.Length));
                lines.Append(RunFile.ListLine(added.Checksum, added.Name)).Append('\n');
            }
        }

        var list = await db.Everything.RunFiles.AsNoTracking().SingleAsync(file => file.RunId == run.Id && file.Name == RunFile.ListName);
        byte[] longer = [.. RunArchive.Open(db, list), .. Encoding.UTF8.GetBytes(lines.ToString())];
        var now = RunArchive.Add(db, run.Id, list.Name, list.MediaType, longer, list.Edition + 1);
        db.Note(AuditAction.Added, nameof(PayoutRun), run.Id, $"{string.Join(", ", missing)}; {list.Name} was sha256 {list.Checksum} and is {now.Checksum}");
        return new MakeMissingFiles(missing, null);
    }
}
