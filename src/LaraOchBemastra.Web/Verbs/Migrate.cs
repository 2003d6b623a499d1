using LaraOchBemastra.Data.Storage;

namespace LaraOchBemastra.Web.Verbs;

public sealed class Migrate : Verb
{
    public override string Usage => "migrate";

    public override string Purpose => "brings the database to the program's schema";

    public override bool Writes => true;

    public override async Task<int> RunAsync(VerbCall call)
    {
        var applied = await call.Services.GetRequiredService<Migrator>().MigrateAsync();
        await call.Output.WriteLineAsync(applied.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", applied)}.");
        return 0;
    }
}
