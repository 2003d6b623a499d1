using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Features.Payouts;

namespace LaraOchBemastra.Web.Verbs;

public sealed class Verify : Verb
{
    public override string Usage => "verify";

    public override string Purpose => "reckons all claims, runs and stored files again; exit 1 and a sentence for each thing that is wrong";

    public override async Task<int> RunAsync(VerbCall call)
    {
        var verification = new Verification(call.Db, call.Store);
        await verification.VerifyAsync();

        // Sums of what is wrong already would be wrong in every file.
        var wrong = verification.Wrong.Count > 0 ? verification.Wrong : await StoredSums.WrongAsync(call.Db);
        foreach (var sentence in wrong)
        {
            await call.Output.WriteLineAsync(sentence);
        }

        foreach (var sentence in verification.Unfinished)
        {
            await call.Output.WriteLineAsync(sentence);
        }

        if (wrong.Count > 0)
        {
            return 1;
        }

        await call.Output.WriteLineAsync($"All is right: {verification.Claims} claims and {verification.Runs} runs add up.");
        return 0;
    }
}
