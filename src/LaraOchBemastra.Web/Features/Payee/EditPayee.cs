using FluentValidation;
using LaraOchBemastra.Domain.Leaders;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Payee;

public sealed class EditPayee
{
    /// <summary>More than any way of writing a number.</summary>
    public const int NumberLength = 20;

    private const int ThenLength = 200;

    public string IdentityNumber { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    /// <summary>A page of ours to go back to.</summary>
    public string Then { get; set; } = string.Empty;

    /// <summary>The stored number as a screen may show it.</summary>
    [BindNever]
    public string? Masked { get; set; }

    [BindNever]
    public bool Norwegian { get; set; }

    internal sealed class Validator : AbstractValidator<EditPayee>
    {
        public Validator()
        {
            RuleFor(form => form.IdentityNumber).MaximumLength(NumberLength);
            RuleFor(form => form.Address).NotEmpty().MaximumLength(PayeeDetails.AddressLength);
            RuleFor(form => form.Then).MaximumLength(ThenLength);
        }
    }
}
