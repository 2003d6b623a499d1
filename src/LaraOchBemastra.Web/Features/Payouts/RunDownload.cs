using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Documents.Archives;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>A stored file that somebody takes, or all of a run at once; who took it stands in the trail before a byte is sent.</summary>
public static class RunDownload
{
    /// <summary>None when the run is not one this person may see or has no such file.</summary>
    public static async Task<(RunFile File, byte[] Content)?> TakeAsync(PortalDb db, Viewer viewer, int number, string name)
    {
        var file = await Of(db, viewer, number).SingleOrDefaultAsync(one => one.Name == name);
        if (file is null)
        {
            return null;
        }

        await NoteAsync(db, file.RunId, file.Name, file.Length, file.Checksum);
        return (file, RunArchive.Open(db, file));
    }

    /// <summary>The list of a run that has all its files; none otherwise.</summary>
    public static Task<RunFile?> ListAsync(PortalDb db, Viewer viewer, int number) =>
        Of(db, viewer, number).SingleOrDefaultAsync(file => file.Name == RunFile.ListName);

    /// <summary>All files in one archive.</summary>
    /// <param name="db">The store.</param>
    /// <param name="list">The run's list.</param>
    /// <param name="name">The name it is downloaded by, for the trail.</param>
    /// <param name="target">Need not seek.</param>
    /// <param name="cancel">When she goes away.</param>
    public static async Task ZipAsync(PortalDb db, RunFile list, string name, Stream target, CancellationToken cancel)
    {
        var files = await db.Everything.RunFiles.Where(file => file.RunId == list.RunId).OrderBy(file => file.Name)
            .Select(file => new { file.Id, file.Length }).ToListAsync(cancel);
        await NoteAsync(db, list.RunId, name, files.Sum(file => file.Length), list.Checksum);
        var zip = new StoredZip(target, list.StoredAt);
        foreach (var one in files)
        {
            var file = await db.Everything.RunFiles.AsNoTracking().SingleAsync(row => row.Id == one.Id, cancel);
            await zip.AddAsync(file.Name, RunArchive.Open(db, file), cancel);
        }

        await zip.EndAsync(cancel);
    }

    private static IQueryable<RunFile> Of(PortalDb db, Viewer viewer, int number) => db.For(viewer).RunFiles.AsNoTracking()
        .Where(file => db.For(viewer).PayoutRuns.Any(run => run.Id == file.RunId && run.Number == number));

    // The file holds whole identity numbers.
    private static async Task NoteAsync(PortalDb db, Guid runId, string name, long length, string checksum)
    {
        db.Note(AuditAction.Exported, nameof(PayoutRun), runId, string.Create(CultureInfo.InvariantCulture, $"{name}; {length} bytes; sha256 {checksum}"));
        await db.SaveChangesAsync();
    }
}
