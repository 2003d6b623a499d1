using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Reversals;

/// <summary>The first of the two says why.</summary>
public sealed class AskReversal
{
    public string? Reason { get; set; }

    public Task<ReversalAnswer?> AskAsync(PortalDb db, Viewer viewer, int number) => db.WriteAsync(async () =>
    {
        if (await ReversedRun.LoadAsync(db, viewer, number) is not { } found)
        {
            return null;
        }

        var refusal = found.Run.WhyNotAskReversal(viewer.AccountId, Reason ?? string.Empty, found.Claims);
        if (refusal is null)
        {
            found.Run.AskReversal(viewer.AccountId, Reason!, found.Claims, db.Clock.GetUtcNow().UtcDateTime);
        }

        return new ReversalAnswer(number, refusal);
    });
}

public sealed class AskReversalValidator : AbstractValidator<AskReversal>
{
    public AskReversalValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(PayoutRun.ReasonLength);
}

/// <summary>Somebody says no to it, or she who asked thinks better of it.</summary>
public static class DropReversal
{
    public static Task<ReversalAnswer?> DropAsync(PortalDb db, Viewer viewer, int number) => db.WriteAsync(async () =>
    {
        if (await ReversedRun.LoadAsync(db, viewer, number) is not { } found)
        {
            return null;
        }

        var refusal = found.Run.WhyNotDropReversal();
        if (refusal is null)
        {
            found.Run.DropReversal();
        }

        return new ReversalAnswer(number, refusal);
    });
}
