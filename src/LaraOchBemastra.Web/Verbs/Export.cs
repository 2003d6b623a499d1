using System.Globalization;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Payouts;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>The papers of a run into a directory, the same bytes as the page gives.</summary>
public sealed class Export : Verb
{
    public override string Usage => "export --run N --to DIR";

    public override string Purpose => "writes forms.pdf, form-<claim>.pdf and run.csv of a payout run, beside the server if it runs";

    public override bool Writes => true;

    public override bool TakesLock => false;

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!int.TryParse(call.Option("--run"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || call.Option("--to") is not { } directory)
        {
            throw new NotSupportedException($"It is written like this: {Usage}");
        }

        var run = await call.Db.Everything.PayoutRuns.AsNoTracking().Include(one => one.Payments).SingleOrDefaultAsync(one => one.Number == number)
            ?? throw new IOException($"There is no payout run {number}.");
        var papers = new PayoutPapers(await RunContents.LoadAsync(call.Db, run));
        List<PayoutPaper> files = [papers.AllForms(), .. papers.Contents.Claims.Select(claim => papers.Form(claim.Number)!), papers.Csv()];

        // In the trail before anything leaves: a directory that cannot be written is a row too many, never one too few.
        call.Db.Actor.Through = "export";
        files.ForEach(file => call.Db.Note(AuditAction.Exported, nameof(PayoutRun), run.Id, file.ToString()));
        await call.Db.SaveChangesAsync();
        Directory.CreateDirectory(directory);
        foreach (var file in files)
        {
            await using var target = new FileStream(Path.Combine(directory, file.Name), OwnersOnly());
            await target.WriteAsync(file.Content);
            await call.Output.WriteLineAsync($"{file.Checksum}  {file.Name}");
        }

        return 0;
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
