using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Payees;

/// <summary>What may be shown whole, one at a time.</summary>
public enum SealedField
{
    IdentityNumber = 1,
    Address = 2,
    Account = 3,
    TaxNote = 4,
}

/// <summary>Why somebody needs it; it stands in the audit log.</summary>
public enum RevealReason
{
    PayByHand = 1,
    PaymentCameBack = 2,
    PayeeAsks = 3,
    CheckBeforeRun = 4,
}

/// <summary>One value, with a reason.</summary>
public sealed class Reveal
{
    public SealedField? Field { get; set; }

    public RevealReason? Reason { get; set; }

    internal sealed class Validator : AbstractValidator<Reveal>
    {
        public Validator()
        {
            RuleFor(form => form.Field).NotNull().IsInEnum();
            RuleFor(form => form.Reason).NotNull().IsInEnum();
        }
    }
}

/// <summary>What a payee has entered, masked; at most one value whole, for the one page it was asked for.</summary>
public sealed class PayeeSheet
{
    public required Guid LeaderId { get; init; }

    public required string Name { get; init; }

    public required PayeeDetails Details { get; init; }

    public required string? Number { get; init; }

    public SealedField? Shown { get; private set; }

    public Reveal Form { get; private set; } = new();

    public string? Account => Details.Account is { } account ? BankAccount.Mask(account) : null;

    public IEnumerable<SealedField> Kept => Enum.GetValues<SealedField>().Where(one => Whole(one) is not null);

    public static async Task<PayeeSheet?> LoadAsync(PortalDb db, Viewer viewer, Guid leaderId)
    {
        var mine = db.For(viewer);
        if (await mine.PaidLeaders.AsNoTracking().SingleOrDefaultAsync(one => one.Id == leaderId) is not { } leader
            || await mine.PaidDetails.AsNoTracking().SingleOrDefaultAsync(one => one.LeaderId == leaderId) is not { } details)
        {
            return null;
        }

        var norwegian = await mine.Regions.AnyAsync(region => region.Country == Country.Norway);
        return new PayeeSheet
        {
            LeaderId = leaderId,
            Name = leader.Name,
            Details = details,
            Number = PersonalNumber.Parse(details.IdentityNumber, norwegian, db.Clock.Today(viewer.TimeZone))?.Masked,
        };
    }

    public PayeeSheet Showing(Reveal form, bool whole)
    {
        Form = form;
        Shown = whole ? form.Field : null;
        return this;
    }

    public string? Whole(SealedField field) => field switch
    {
        SealedField.IdentityNumber => Details.IdentityNumber,
        SealedField.Address => Details.Address,
        SealedField.Account => Details.Account,
        _ => Details.TaxNote,
    };
}
