using System.Text;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// Makes the files of a run and stores them, after the run and outside its transaction. It can be stopped anywhere and taken
/// up by anybody: what is stored is not made again, and the list of all files comes last. Two who do it at once do the work
/// twice and store it once, by the unique name. A run by hand has none but the empty list (rule R-PAYEE-3).
/// </summary>
public static class RunFiling
{
    /// <summary>So many files are made while somebody waits for the page.</summary>
    public const int MostForAPage = 60;

    private const int Tries = 3;
    private const int SavedAtOnce = 25;
    private const int MostBytesAtOnce = 4 * 1024 * 1024;

    // One at a time in a process: a thousand forms are made once, however many look at the page.
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Runs that wait for their files, the oldest first.</summary>
    public static Task<List<Guid>> WaitingAsync(PortalDb db, CancellationToken cancel = default) => db.Everything.PayoutRuns
        .Where(run => !db.Everything.RunFiles.Any(file => file.RunId == run.Id && file.Name == RunFile.ListName))
        .OrderBy(run => run.Number).Select(run => run.Id).ToListAsync(cancel);

    /// <summary>Makes what is missing.</summary>
    /// <param name="db">The store; its tracker is emptied.</param>
    /// <param name="runId">A run that exists.</param>
    /// <param name="most">Stops after so many files, for one who waits for a page.</param>
    /// <param name="cancel">Stops between two files.</param>
    /// <returns>Whether the run has all its files.</returns>
    public static async Task<bool> CompleteAsync(PortalDb db, Guid runId, int most = int.MaxValue, CancellationToken cancel = default)
    {
        await Turn.WaitAsync(cancel);
        try
        {
            db.ChangeTracker.Clear();
            if ((await NamesAsync(db, runId, cancel)).Contains(RunFile.ListName))
            {
                return true;
            }

            await BringUpToDateAsync(db, runId);
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                if (await StoreAsync(db, runId, await NamesAsync(db, runId, cancel), most, cancel) is not { } all)
                {
                    return false;
                }

                if ((await NamesAsync(db, runId, cancel)).IsSupersetOf(all))
                {
                    await ListAsync(db, runId, cancel);
                    return true;
                }
            }

            return false;
        }
        finally
        {
            Turn.Release();
        }
    }

    // The names of all files, or none when it stopped before the last.
    private static async Task<List<string>?> StoreAsync(PortalDb db, Guid runId, HashSet<string> stored, int most, CancellationToken cancel)
    {
        List<string> all = [];
        var (made, pending, bytes) = (0, 0, 0L);
        if (await db.Everything.PayoutRuns.AnyAsync(run => run.Id == runId && run.ByHand, cancel))
        {
            return all;
        }

        await foreach (var file in PayoutPapers.AllAsync(db, runId).WithCancellation(cancel))
        {
            all.Add(file.Name);
            if (stored.Contains(file.Name))
            {
                continue;
            }

            if (made == most)
            {
                await SaveAsync(db, cancel);
                return null;
            }

            using var content = new MemoryStream();
            await file.WriteAsync(content);
            RunArchive.Add(db, runId, file.Name, file.ContentType, content.GetBuffer().AsSpan(0, (int)content.Length));
            (made, pending, bytes) = (made + 1, pending + 1, bytes + content.Length);
            if (pending == SavedAtOnce || bytes > MostBytesAtOnce)
            {
                await SaveAsync(db, cancel);
                (pending, bytes) = (0, 0);
            }
        }

        await SaveAsync(db, cancel);
        return all;
    }

    private static async Task ListAsync(PortalDb db, Guid runId, CancellationToken cancel)
    {
        var files = await db.Everything.RunFiles.AsNoTracking().Where(file => file.RunId == runId && file.Name != RunFile.ListName)
            .Select(file => new { file.Name, file.Checksum }).ToListAsync(cancel);
        var lines = files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{RunFile.ListLine(file.Checksum, file.Name)}\n");
        RunArchive.Add(db, runId, RunFile.ListName, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(string.Concat(lines)));
        await SaveAsync(db, cancel);
    }

    // Another process made the same meanwhile: what it stored is there, and what it did not is made on the next turn.
    private static async Task SaveAsync(PortalDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            var wanted = db.ChangeTracker.Entries<RunFile>().Select(entry => entry.Entity).ToList();
            db.ChangeTracker.Clear();
            if (wanted.Count == 0 || !(await NamesAsync(db, wanted[0].RunId, cancel)).Overlaps(wanted.Select(file => file.Name)))
            {
                throw;
            }
        }

        db.ChangeTracker.Clear();
    }

    private static async Task<HashSet<string>> NamesAsync(PortalDb db, Guid runId, CancellationToken cancel) =>
        await db.Everything.RunFiles.Where(file => file.RunId == runId).Select(file => file.Name).ToHashSetAsync(cancel);

    // A run of an older program has no vouchers, which the files show.
    private static async Task BringUpToDateAsync(PortalDb db, Guid runId)
    {
        if (!await db.Everything.PayoutRuns.AnyAsync(run => run.Id == runId && run.Payments.Any(payment => payment.VoucherNumber == 0)))
        {
            return;
        }

        await db.WriteAsync(async () =>
        {
            var run = await db.Everything.PayoutRuns.Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery().SingleAsync(one => one.Id == runId);
            var claims = await db.Everything.Claims.Where(claim => claim.RunId == runId).ToListAsync();
            return run.BringUpToDate(claims, await db.NextVoucherAsync(run.RegionId, run.PayDay));
        });
    }
}
