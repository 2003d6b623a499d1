using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Storage;

/// <summary>
/// Reckons all claims and runs again from what is stored, and asks SQLite whether its file is whole. Reads only; what it says
/// names runs and claims by number, never a person.
/// </summary>
public sealed class Verification(PortalDb db, PortalStore store)
{
    private readonly List<string> _wrong = [];
    private readonly List<string> _unfinished = [];

    /// <summary>A sentence for each thing that is wrong; empty when all is right.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>What is not wrong and not done either: the server does it by itself.</summary>
    public IReadOnlyList<string> Unfinished => _unfinished;

    public int Runs { get; private set; }

    public int Claims { get; private set; }

    public async Task VerifyAsync(CancellationToken cancel = default)
    {
        if (store.Provider == StoreProvider.Sqlite)
        {
            await FileAsync(cancel);
        }

        var runs = await db.Everything.PayoutRuns.AsNoTracking().Include(run => run.Payments).Include(run => run.Claims).AsSplitQuery()
            .OrderBy(run => run.Number).ToListAsync(cancel);
        var claims = await db.Everything.Claims.AsNoTracking().Include(claim => claim.Lines).AsSplitQuery().OrderBy(claim => claim.Number).ToListAsync(cancel);
        (Runs, Claims) = (runs.Count, claims.Count);
        foreach (var claim in claims)
        {
            OfClaim(claim, runs);
        }

        var ofRuns = new RunVerification(db, runs, claims);
        await ofRuns.VerifyAsync(cancel);
        _wrong.AddRange(ofRuns.Wrong);
        _unfinished.AddRange(ofRuns.Unfinished);
    }

    private async Task FileAsync(CancellationToken cancel)
    {
        var whole = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync(cancel);
        _wrong.AddRange(whole.Where(line => line != "ok").Select(line => $"The database file is damaged: {line}."));
        var loose = await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check").ToListAsync(cancel);
        _wrong.AddRange(loose.GroupBy(table => table).Select(table => $"{table.Count()} rows of {table.Key} point at rows that are not there."));
    }

    private void OfClaim(HonorariumClaim claim, List<PayoutRun> runs)
    {
        foreach (var line in claim.Lines.Where(line => line.Amount != Money.OreHalfUp(line.Quantity * line.UnitPrice.InKronor)))
        {
            _wrong.Add($"{claim.Number}: a line of {Kronor(line.Amount)} should be {Kronor(Money.OreHalfUp(line.Quantity * line.UnitPrice.InKronor))}.");
        }

        var run = runs.Find(one => one.Id == claim.RunId);
        if (claim.State is ClaimState.InRun or ClaimState.Paid != run is not null)
        {
            _wrong.Add(run is null
                ? $"{claim.Number} is {claim.State} and stands in no run."
                : $"{claim.Number} is {claim.State} and stands in run {run.Number}.");
        }

        if (claim.ReviewedBy is { } reviewer && (reviewer == claim.AttestedBy || reviewer == claim.PayeeAccountId))
        {
            _wrong.Add($"{claim.Number} was reviewed by one who may not.");
        }
    }

    private static string Kronor(Money amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.InKronor:0.00} kr");
}
