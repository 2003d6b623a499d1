using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>Files that a finished run does not have, and what is missing for them today.</summary>
/// <param name="Names">Those that still lack something.</param>
/// <param name="Why">What.</param>
/// <param name="CanBeMade">Those that lack nothing any longer (rule R-RUN-11).</param>
public sealed record FilesNotMade(IReadOnlyList<string> Names, IReadOnlyList<Refusal> Why, IReadOnlyList<string> CanBeMade)
{
    private static readonly FilesNotMade None = new([], [], []);

    /// <param name="db">The store.</param>
    /// <param name="run">The run.</param>
    public static async Task<FilesNotMade> LoadAsync(PortalDb db, PayoutRun run)
    {
        var stored = await db.Everything.RunFiles.Where(file => file.RunId == run.Id).Select(file => file.Name).ToHashSetAsync();
        if (run.ByHand || !stored.Contains(RunFile.ListName))
        {
            return None;
        }

        var lacks = (await PayoutPapers.LacksAsync(db, run.Id, stored)).ToLookup(one => one.Why.Count > 0);
        return new FilesNotMade(
            [.. lacks[true].Select(one => one.Name)],
            [.. lacks[true].SelectMany(one => one.Why).Distinct()],
            [.. lacks[false].Select(one => one.Name)]);
    }
}
