using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>The dates of a run, as the page's address may say them; what is missing is proposed.</summary>
public class RunDates
{
    public DateOnly? CutOff { get; set; }

    public DateOnly? PayDay { get; set; }

    /// <summary>Of payees with protected identity (rule R-PAYEE-3).</summary>
    public bool ByHand { get; set; }
}

/// <summary>A run that is to be made; both dates are given.</summary>
public sealed class MakeRun : RunDates
{
    private const int Tries = 3;

    public static readonly DateOnly Earliest = new(2000, 1, 1);
    public static readonly DateOnly Latest = new(2100, 1, 1);

    /// <summary>Not a slip of the finger.</summary>
    public static bool IsSensible(DateOnly? date) => date >= Earliest && date <= Latest;

    /// <summary>
    /// Makes the run and answers with its address. Claims are loaded and numbered inside the transaction: of two at once the
    /// second finds them taken. On a store without the gate the unique number or a claim's version tells, and it is tried anew.
    /// </summary>
    /// <exception cref="RefusedException">Nothing to pay, or the dates do not fit.</exception>
    public async Task<string> MakeAsync(PortalDb db, Viewer viewer, string key)
    {
        var attempt = 1;
        while (true)
        {
            try
            {
                return await db.OnceAsync(viewer.AccountId, key, () => AddRunAsync(db, viewer));
            }
            catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException && attempt < Tries)
            {
                attempt++;
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<string> AddRunAsync(PortalDb db, Viewer viewer)
    {
        var may = db.For(viewer);
        var (cutOff, payDay) = (CutOff!.Value, PayDay!.Value);
        var region = await may.Regions.SingleAsync();
        var claims = await may.PayableClaims.Where(claim => claim.RegionId == region.Id)
            .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery().ToListAsync();
        var payees = await db.PayeeFactsAsync([.. claims.Select(claim => claim.LeaderId).Distinct()], payDay);
        var order = new PayoutRunOrder(
            await db.NextRunNumberAsync(), viewer.AccountId, cutOff, payDay, await db.NextVoucherAsync(region.Id, payDay), ByHand,
            await db.BookedByAsync(region.Id));
        var rules = await db.PaymentRulesAsync(region.Id);
        if (!ByHand && await db.BookingGapsAsync(region, PayDay.Value) is { } gaps)
        {
            Refusal.Guard(gaps.WhyNotBook(claims.Where(claim => PayoutRun.WhyNotTake(claim, order, region) is null
                && PayoutRun.WhyOtherWay(claim, order, payees.GetValueOrDefault(claim.LeaderId)) is null)));
        }

        db.Add(PayoutRun.Make(order, claims, region, rules, payees, db.Clock.GetUtcNow().UtcDateTime));
        return $"/payouts/{order.Number}";
    }
}

public sealed class MakeRunValidator : AbstractValidator<MakeRun>
{
    public MakeRunValidator()
    {
        RuleFor(form => form.CutOff).NotNull().InclusiveBetween(MakeRun.Earliest, MakeRun.Latest);
        RuleFor(form => form.PayDay).NotNull().InclusiveBetween(MakeRun.Earliest, MakeRun.Latest);
    }
}
