using FluentValidation;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Web.Features.ReferralRules;

public sealed class EditReferralRules
{
    public ReferralRequirement Requirement { get; set; } = ReferralRequirement.None;

    public bool KeepsIdentityNumbers { get; set; }

    public Guid Version { get; set; }

    public static EditReferralRules Of(ReferralSettings? settings) => new()
    {
        Requirement = settings?.Requirement ?? ReferralRequirement.None,
        KeepsIdentityNumbers = settings?.KeepsIdentityNumbers ?? false,
        Version = settings?.Version ?? Guid.Empty,
    };
}

public sealed class EditReferralRulesValidator : AbstractValidator<EditReferralRules>
{
    public EditReferralRulesValidator() => RuleFor(form => form.Requirement).IsInEnum();
}
