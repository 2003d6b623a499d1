using System.Diagnostics;
using System.Globalization;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Payouts;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>The papers of a run into a directory, the same bytes as the page gives.</summary>
public sealed class Export : Verb
{
    /// <summary>What could be made was written, and something could not.</summary>
    private const int Incomplete = 1;

    public override string Usage => "export --run N --to DIR";

    public override string Purpose => "writes the files of a payout run and SHA256SUMS, beside the server if it runs";

    public override bool Writes => true;

    public override bool TakesLock => false;

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!int.TryParse(call.Option("--run"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || call.Option("--to") is not { } directory)
        {
            throw new NotSupportedException($"It is written like this: {Usage}");
        }

        var run = await call.Db.Everything.PayoutRuns.Where(one => one.Number == number).Select(one => (Guid?)one.Id).SingleOrDefaultAsync()
            ?? throw new IOException($"There is no payout run {number}.");
        call.Db.Actor.Through = "export";
        if (!await RunFiling.CompleteAsync(call.Db, run))
        {
            throw new IOException($"The files of payout run {number} are being made by another process. Try again in a while.");
        }

        Directory.CreateDirectory(directory);
        var names = await call.Db.Everything.RunFiles.Where(file => file.RunId == run).OrderBy(file => file.Name).Select(file => file.Name).ToListAsync();
        foreach (var name in names)
        {
            await CopyAsync(call, run, name, directory);
        }

        var whole = await SayWhatIsMissingAsync(call, run);
        using var process = Process.GetCurrentProcess();
        await call.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{names.Count} files; peak memory {process.PeakWorkingSet64 / 1024 / 1024} MB."));
        return whole ? 0 : Incomplete;
    }

    // Whoever runs it is told as the region's own people are; whether all files are there is what it answers.
    private static async Task<bool> SayWhatIsMissingAsync(VerbCall call, Guid id)
    {
        var run = await call.Db.Everything.PayoutRuns.AsNoTracking().SingleAsync(one => one.Id == id);
        var region = await call.Db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == run.RegionId);
        var missing = await FilesNotMade.LoadAsync(call.Db, run);
        foreach (var name in missing.CanBeMade)
        {
            await call.Output.WriteLineAsync($"{name} was not made with the run. Finance can make it now, on the run's page.");
        }

        foreach (var name in missing.Names)
        {
            await call.Output.WriteLineAsync($"{name} was not made.");
        }

        var language = LetterPaper.LanguageOf(region);
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (language.Words, language.Writing);
        var sentences = call.Services.GetRequiredService<RefusalSentences>();
        foreach (var why in missing.Why)
        {
            await call.Output.WriteLineAsync($"  {sentences[why]}");
        }

        return missing.Names.Count + missing.CanBeMade.Count == 0;
    }

    // In the trail before it leaves: a directory that cannot be written is a row too many, never one too few.
    private static async Task CopyAsync(VerbCall call, Guid run, string name, string directory)
    {
        call.Db.ChangeTracker.Clear();
        var file = await call.Db.Everything.RunFiles.AsNoTracking().SingleAsync(one => one.RunId == run && one.Name == name);
        call.Db.Note(AuditAction.Exported, nameof(PayoutRun), run, string.Create(CultureInfo.InvariantCulture, $"{name}; {file.Length} bytes; sha256 {file.Checksum}"));
        await call.Db.SaveChangesAsync();
        await using var target = new FileStream(Path.Combine(directory, name), OwnersOnly());
        await target.WriteAsync(RunArchive.Open(call.Db, file));
        await call.Output.WriteLineAsync(RunFile.ListLine(file.Checksum, name));
    }

    // They hold whole identity numbers.
    private static FileStreamOptions OwnersOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
