using LaraOchBemastra.Data;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>Files that a finished run does not have, and what is missing for them today.</summary>
public sealed record FilesNotMade(IReadOnlyList<string> Names, IReadOnlyList<Refusal> Why)
{
    private static readonly FilesNotMade None = new([], []);

    /// <param name="db">The store.</param>
    /// <param name="run">The run.</param>
    /// <param name="country">Whose formats are expected.</param>
    public static async Task<FilesNotMade> LoadAsync(PortalDb db, PayoutRun run, Country country)
    {
        var stored = await db.Everything.RunFiles.Where(file => file.RunId == run.Id).Select(file => file.Name).ToHashSetAsync();
        if (run.ByHand || !stored.Contains(RunFile.ListName))
        {
            return None;
        }

        var names = RunFormat.All.Where(format => format.IsFor(country)).Select(format => format.Name).Where(name => !stored.Contains(name)).ToList();
        return names.Count == 0 ? None : new FilesNotMade(names, await PayoutPapers.MissingAsync(db, run.Id));
    }
}
