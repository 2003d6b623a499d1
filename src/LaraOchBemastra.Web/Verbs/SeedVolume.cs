using System.Globalization;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>Adds as many courses as asked for, each time anew: for measuring, not for showing.</summary>
public sealed class SeedVolume : Verb
{
    public override string Usage => "seed volume --groups N";

    public override string Purpose => "adds N invented courses with 15 people each to a unit of the demo, in Development only";

    public override bool Writes => true;

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Environment.IsDevelopment())
        {
            throw new NotSupportedException(SeedDemo.OnlyInDevelopment);
        }

        if (!int.TryParse(call.Option("--groups"), NumberStyles.None, CultureInfo.InvariantCulture, out var groups) || groups is < 1 or > VolumeSeed.MostGroups)
        {
            throw new NotSupportedException($"It is written like this: {Usage}, N from 1 to {VolumeSeed.MostGroups}.");
        }

        await call.Services.GetRequiredService<Migrator>().MigrateAsync();
        var people = await VolumeSeed.ApplyAsync(call.Db, groups, call.Clock.Today(SeedDemo.Zone));
        await call.Output.WriteLineAsync($"{groups} courses with {people} people were added.");
        return 0;
    }
}
