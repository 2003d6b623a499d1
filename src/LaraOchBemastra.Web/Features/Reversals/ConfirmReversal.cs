using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Reversals;

/// <summary>The second of the two; it makes the run that takes the other back.</summary>
public sealed class ConfirmReversal
{
    public static readonly DateOnly Latest = new(2100, 1, 1);

    public DateOnly? PayDay { get; set; }

    /// <summary>Of two at once one makes it: the other finds it made, or the unique index tells it.</summary>
    public Task<ReversalAnswer?> ConfirmAsync(PortalDb db, Viewer viewer, int number) =>
        db.WriteAsync(() => AddAsync(db, viewer, number));

    private async Task<ReversalAnswer?> AddAsync(PortalDb db, Viewer viewer, int number)
    {
        if (await ReversedRun.LoadAsync(db, viewer, number) is not { } found)
        {
            return null;
        }

        var (run, payDay) = (found.Run, PayDay!.Value);
        if (run.WhyNotReverse(viewer.AccountId, payDay, found.Claims) is { } refusal)
        {
            return new ReversalAnswer(number, refusal);
        }

        var order = new PayoutRunOrder(
            await db.NextRunNumberAsync(), viewer.AccountId, db.Clock.Today(viewer.TimeZone), payDay, await db.NextVoucherAsync(run.RegionId, payDay));
        db.Add(run.Reverse(order, found.Claims, db.Clock.GetUtcNow().UtcDateTime));
        return new ReversalAnswer(order.Number, null);
    }
}

public sealed class ConfirmReversalValidator : AbstractValidator<ConfirmReversal>
{
    public ConfirmReversalValidator() =>
        RuleFor(form => form.PayDay).NotNull().InclusiveBetween(new DateOnly(2000, 1, 1), ConfirmReversal.Latest);
}
