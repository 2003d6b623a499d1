using FluentValidation;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Units;

public sealed class EditUnit
{
    [BindNever]
    public string Name { get; set; } = string.Empty;

    public bool PaysHonoraria { get; set; }

    public string CostCentre { get; set; } = string.Empty;

    public string ActivityCode { get; set; } = string.Empty;

    public string ContactName { get; set; } = string.Empty;

    public string ContactEmail { get; set; } = string.Empty;

    public string ContactPhone { get; set; } = string.Empty;

    /// <summary>None outside Norway, where there is nothing to choose.</summary>
    public EmployerZone? Zone { get; set; }

    public Guid Version { get; set; }

    public static EditUnit Of(Unit unit, Country country) => new()
    {
        Zone = country == Country.Norway ? unit.Zone : null,
        Name = unit.Name,
        PaysHonoraria = unit.PaysHonoraria,
        CostCentre = unit.CostCentre,
        ActivityCode = unit.ActivityCode,
        ContactName = unit.ContactName,
        ContactEmail = unit.ContactEmail,
        ContactPhone = unit.ContactPhone,
        Version = unit.Version,
    };

    public void Apply(Unit unit, Country country)
    {
        if (country == Country.Norway && Zone is { } zone)
        {
            unit.LieIn(zone);
        }

        unit.PayHonoraria(PaysHonoraria, CostCentre.Trim(), ActivityCode.Trim());
        unit.BeContactedThrough(ContactName.Trim(), ContactEmail.Trim(), ContactPhone.Trim());
    }
}

public sealed class EditUnitValidator : AbstractValidator<EditUnit>
{
    public EditUnitValidator()
    {
        // Payroll cannot book what has no cost centre.
        RuleFor(form => form.CostCentre).MaximumLength(Unit.CodeLength);
        RuleFor(form => form.CostCentre).Must(code => !string.IsNullOrWhiteSpace(code)).When(form => form.PaysHonoraria)
            .WithMessage(_ => ValidatorOptions.Global.LanguageManager.GetString("Missing"));
        RuleFor(form => form.ActivityCode).MaximumLength(Unit.CodeLength);
        RuleFor(form => form.Zone).IsInEnum();
        RuleFor(form => form.ContactName).MaximumLength(Unit.ContactLength);
        RuleFor(form => form.ContactEmail).MaximumLength(Unit.ContactLength).MailAddress();
        RuleFor(form => form.ContactPhone).MaximumLength(Unit.ContactLength);
    }
}
