using System.Globalization;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>Adds as many attested claims as asked for, each time anew: for measuring runs, not for showing.</summary>
public sealed class SeedClaims : Verb
{
    public override string Usage => "seed claims --count N";

    public override string Purpose => "adds N invented attested claims of six lines each to the demo, in Development only";

    public override bool Writes => true;

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Environment.IsDevelopment())
        {
            throw new NotSupportedException(SeedDemo.OnlyInDevelopment);
        }

        if (!int.TryParse(call.Option("--count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > ClaimVolume.MostClaims)
        {
            throw new NotSupportedException($"It is written like this: {Usage}, N from 1 to {ClaimVolume.MostClaims}.");
        }

        await call.Services.GetRequiredService<Migrator>().MigrateAsync();
        await ClaimVolume.ApplyAsync(call.Db, count, call.Clock.Today(SeedDemo.Zone));
        await call.Output.WriteLineAsync($"{count} attested claims with {count * ClaimVolume.LinesEach} lines were added.");
        return 0;
    }
}
