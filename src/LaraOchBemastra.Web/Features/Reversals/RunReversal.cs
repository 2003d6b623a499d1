using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Reversals;

/// <summary>What taking the run back would mean, and who has asked for it.</summary>
/// <param name="Run">With its payments.</param>
/// <param name="Asking">What was typed.</param>
/// <param name="AskedBy">Name of the first of the two.</param>
/// <param name="AskedAt">The region's time.</param>
/// <param name="WhyNot">Why this person can do nothing here.</param>
/// <param name="Today">The region's day; the pay day that is proposed is not before it.</param>
public sealed record RunReversal(
    PayoutRun Run, AskReversal Asking, string AskedBy, DateTime? AskedAt, Refusal? WhyNot, DateOnly Today)
{
    public Money Amount => Run.Payments.Where(payment => payment.Outcome != PaymentOutcome.Refused).Sum(payment => payment.Gross);

    public ConfirmReversal Confirming { get; init; } = new() { PayDay = Run.PayDay > Today ? Run.PayDay : Today };

    public static async Task<RunReversal?> LoadAsync(PortalDb db, Viewer viewer, int number)
    {
        var may = db.For(viewer);
        var run = await may.PayoutRuns.AsNoTracking().Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Number == number);
        if (run is null)
        {
            return null;
        }

        var own = await may.ClaimsOf(run.Id).AsNoTracking().Where(claim => claim.PayeeAccountId == viewer.AccountId).ToListAsync();
        var name = await may.GatePeople.Where(account => account.Id == run.ReversalAskedBy).Select(account => account.Name).SingleOrDefaultAsync();
        var whyNot = run.ReversalAskedBy is null
            ? run.WhyNotAskReversal(viewer.AccountId, "-", own)
            : run.WhyNotConfirmReversal(viewer.AccountId, own);
        return new RunReversal(
            run,
            new AskReversal(),
            name ?? string.Empty,
            run.ReversalAskedAt is { } asked ? LocalTime.FromUtc(asked, viewer.TimeZone) : null,
            whyNot,
            db.Clock.Today(viewer.TimeZone));
    }
}

/// <summary>What became of a step.</summary>
/// <param name="Number">The run to go to.</param>
/// <param name="Refusal">None when it was done.</param>
public sealed record ReversalAnswer(int Number, Refusal? Refusal);

/// <summary>A run to be written to, with all that decides about it; loaded inside the transaction.</summary>
internal sealed record ReversedRun(PayoutRun Run, IReadOnlyCollection<HonorariumClaim> Claims)
{
    public static async Task<ReversedRun?> LoadAsync(PortalDb db, Viewer viewer, int number)
    {
        var may = db.For(viewer);
        var run = await may.PayoutRuns.Include(one => one.Payments).Include(one => one.Claims).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Number == number);
        return run is null
            ? null
            : new ReversedRun(run, await may.ClaimsOf(run.Id).Include(claim => claim.Lines).Include(claim => claim.Parties).AsSplitQuery().ToListAsync());
    }
}
