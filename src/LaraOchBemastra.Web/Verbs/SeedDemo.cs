using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Payouts;

namespace LaraOchBemastra.Web.Verbs;

public sealed class SeedDemo : Verb
{
    /// <summary>The demo's accounts have a public password; no real installation may have them.</summary>
    public const string OnlyInDevelopment = "The demo is seeded in Development only: its accounts have a public password. Set ASPNETCORE_ENVIRONMENT=Development.";

    /// <summary>The zone the demo's days are counted in; Sweden and Norway share it.</summary>
    public const string Zone = "Europe/Stockholm";

    public override string Usage => "seed demo";

    public override string Purpose => "invented people and courses, in Development only; twice changes nothing";

    public override bool Writes => true;

    /// <summary>The demo with the files of its runs, made as all files of runs are.</summary>
    public static async Task<int> ApplyAsync(PortalDb db, CancellationToken cancel = default)
    {
        var added = await DemoSeed.ApplyAsync(db, db.Clock.Today(Zone), cancel);
        foreach (var run in await RunFiling.WaitingAsync(db, cancel))
        {
            await RunFiling.CompleteAsync(db, run, cancel: cancel);
        }

        return added;
    }

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Environment.IsDevelopment())
        {
            throw new NotSupportedException(OnlyInDevelopment);
        }

        await call.Services.GetRequiredService<Migrator>().MigrateAsync();
        var added = await ApplyAsync(call.Db);
        await call.Output.WriteLineAsync(added == 0 ? "The demo is there already; nothing was changed." : $"The demo is there: {added} rows were added.");
        return 0;
    }
}
