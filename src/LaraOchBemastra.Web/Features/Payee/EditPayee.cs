using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.Payee;

public sealed class EditPayee
{
    /// <summary>More than any way of writing a number.</summary>
    public const int NumberLength = 20;

    /// <summary>Kronor; more than any tax-free card.</summary>
    public const int MostTaxFree = 1_000_000;

    private const int ClearingLength = 10;
    private const int ThenLength = 200;

    /// <summary>Of what was stored when the form was served; empty when nothing was.</summary>
    public Guid Version { get; set; }

    public string IdentityNumber { get; set; } = string.Empty;

    public bool IsProtected { get; set; }

    public string Address { get; set; } = string.Empty;

    public TaxStatus Status { get; set; } = TaxStatus.SideIncome;

    public bool AlsoEmployed { get; set; }

    public decimal? Percent { get; set; }

    public Money? TaxFree { get; set; }

    public DateOnly? From { get; set; }

    public string Note { get; set; } = string.Empty;

    public PayoutAccount AccountKind { get; set; } = PayoutAccount.KnownToBank;

    public string Clearing { get; set; } = string.Empty;

    public string AccountNumber { get; set; } = string.Empty;

    /// <summary>A page of ours to go back to.</summary>
    public string Then { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public StoredPayee Stored { get; set; } = StoredPayee.Nothing;

    public IEnumerable<SelectListItem> Statuses(EnumWords words) =>
        TaxStatuses.In(Stored.Country).Select(status => new SelectListItem(words[status], status.ToString()));

    public IEnumerable<SelectListItem> Accounts(EnumWords words) =>
        PayoutAccounts.In(Stored.Country).Select(kind => new SelectListItem(words[kind], kind.ToString()));

    /// <summary>Whether what rests on a decision is worth showing at once.</summary>
    public bool AsksForDecision(ModelStateDictionary state) => Status.RestsOnDecision()
        || new[] { nameof(Percent), nameof(TaxFree), nameof(From), nameof(Note) }.Any(field => state[field]?.Errors.Count > 0);

    /// <summary>What is stored and may stand in the form again; numbers never do.</summary>
    public void Fill(PayeeDetails details)
    {
        IsProtected = details.IsProtected;
        Address = details.Address ?? string.Empty;
        Status = TaxStatuses.In(Stored.Country).Contains(details.TaxStatus) ? details.TaxStatus : TaxStatuses.In(Stored.Country)[0];
        AlsoEmployed = details.AlsoEmployed;
        Percent = details.TaxPercent;
        TaxFree = details.TaxStatus == TaxStatus.TaxFreeCard ? details.TaxFreeAmount : null;
        From = details.TaxFrom;
        Note = details.TaxNote ?? string.Empty;
        AccountKind = details.AccountKind;
    }

    /// <summary>
    /// The number goes: it identifies the payee, and may be somebody else's when it is mistyped. An account that was mistyped
    /// is mended, not typed anew.
    /// </summary>
    public void Forget(ModelStateDictionary state)
    {
        IdentityNumber = string.Empty;
        if (state[nameof(IdentityNumber)] is { } typed)
        {
            (typed.RawValue, typed.AttemptedValue) = (null, null);
        }
    }

    internal sealed class Validator : AbstractValidator<EditPayee>
    {
        private static readonly DateOnly _earliest = new(2000, 1, 1);
        private static readonly DateOnly _latest = new(2099, 12, 31);

        public Validator()
        {
            RuleFor(form => form.IdentityNumber).MaximumLength(NumberLength);
            RuleFor(form => form.Address).MaximumLength(PayeeDetails.AddressLength);
            RuleFor(form => form.Status).IsInEnum();
            RuleFor(form => form.TaxFree).Must(amount => amount is null || (amount >= Money.Zero && amount <= Money.Kronor(MostTaxFree)));
            RuleFor(form => form.From).InclusiveBetween(_earliest, _latest);
            RuleFor(form => form.Note).MaximumLength(PayeeDetails.NoteLength);
            RuleFor(form => form.AccountKind).IsInEnum();
            RuleFor(form => form.Clearing).MaximumLength(ClearingLength);
            RuleFor(form => form.AccountNumber).MaximumLength(PayeeDetails.AccountLength);
            RuleFor(form => form.Then).MaximumLength(ThenLength);
        }
    }
}
