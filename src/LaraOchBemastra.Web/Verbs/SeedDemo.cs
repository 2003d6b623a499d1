using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;

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

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Environment.IsDevelopment())
        {
            throw new NotSupportedException(OnlyInDevelopment);
        }

        await call.Services.GetRequiredService<Migrator>().MigrateAsync();
        var added = await DemoSeed.ApplyAsync(call.Db, call.Clock.Today(Zone));
        await call.Output.WriteLineAsync(added == 0 ? "The demo is there already; nothing was changed." : $"The demo is there: {added} rows were added.");
        return 0;
    }
}
