using FluentValidation;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TypedRequests;

/// <summary>What a coordinator writes of one person, in a new request or to put an old one right.</summary>
public abstract class PersonFields
{
    public string FirstName { get; set; } = string.Empty;

    public string LastName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    public string AccessNeeds { get; set; } = string.Empty;

    public string Interpreter { get; set; } = string.Empty;

    protected PlaceApplicant Applicant(Experience relation) => new()
    {
        FirstName = FirstName.Trim(),
        LastName = LastName.Trim(),
        Relation = relation,
        Email = Email.Trim(),
        Phone = Phone.Trim(),
        Address = Address.Trim(),
        AccessNeeds = AccessNeeds.Trim(),
        Interpreter = Interpreter.Trim(),
    };
}

public abstract class PersonFieldsValidator<T> : AbstractValidator<T>
    where T : PersonFields
{
    protected PersonFieldsValidator(IStringLocalizer<TypedRequestsText> text)
    {
        // Digits in a name are an identity number on its way in.
        RuleFor(form => form.FirstName).NotEmpty().MaximumLength(Enrolment.FirstNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.LastName).MaximumLength(EnrolmentContact.LastNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.Email).MaximumLength(EnrolmentContact.EmailLength).MailAddress();
        RuleFor(form => form.Phone).MaximumLength(EnrolmentContact.PhoneLength);
        RuleFor(form => form.Address).MaximumLength(EnrolmentContact.AddressLength);
        RuleFor(form => form.AccessNeeds).MaximumLength(EnrolmentContact.NeedsLength);
        RuleFor(form => form.Interpreter).MaximumLength(EnrolmentContact.InterpreterLength);
    }

    protected static bool HasNoDigit(string typed) => !typed.Any(char.IsDigit);
}
