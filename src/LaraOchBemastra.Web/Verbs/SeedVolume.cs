using System.Globalization;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Verbs;

/// <summary>Adds as many courses or claims as asked for, each time anew: for measuring, not for showing.</summary>
public sealed class SeedVolume : Verb
{
    public override string Usage => "seed volume --groups N | --claims N";

    public override string Purpose => "adds N invented courses with 15 people each, or N attested claims, to the demo, in Development only";

    public override bool Writes => true;

    public override async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Environment.IsDevelopment())
        {
            throw new NotSupportedException(SeedDemo.OnlyInDevelopment);
        }

        var groups = Number(call, "--groups", VolumeSeed.MostGroups);
        var claims = Number(call, "--claims", ClaimVolume.MostClaims);
        if (groups is null == claims is null)
        {
            throw new NotSupportedException(
                $"It is written like this: seed volume --groups N, N from 1 to {VolumeSeed.MostGroups}, or seed volume --claims N, N from 1 to {ClaimVolume.MostClaims}.");
        }

        await call.Services.GetRequiredService<Migrator>().MigrateAsync();
        var today = call.Clock.Today(SeedDemo.Zone);
        if (claims is { } some)
        {
            await ClaimVolume.ApplyAsync(call.Db, some, today);
            await call.Output.WriteLineAsync($"{some} attested claims with {some * ClaimVolume.LinesEach} lines were added.");
            return 0;
        }

        var people = await VolumeSeed.ApplyAsync(call.Db, groups!.Value, today);
        await call.Output.WriteLineAsync($"{groups} courses with {people} people were added.");
        return 0;
    }

    private static int? Number(VerbCall call, string option, int most) =>
        int.TryParse(call.Option(option), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}
