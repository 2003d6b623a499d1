using LaraOchBemastra.Data.Storage;

namespace LaraOchBemastra.Web.Verbs;

public sealed class BackupFile : Verb
{
    public override string Usage => "backup FILE";

    public override string Purpose => "a whole copy of the SQLite file, while people work; copy keys/ as well, and keep it apart";

    public override async Task<int> RunAsync(VerbCall call)
    {
        await Backup.ToFileAsync(call.Store, call.Values[0]);
        await call.Output.WriteLineAsync($"Copied to {Path.GetFullPath(call.Values[0])}.");
        return 0;
    }
}
