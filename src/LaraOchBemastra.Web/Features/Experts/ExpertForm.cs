using FluentValidation;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.Experts;

/// <summary>What a coordinator writes of a guest expert.</summary>
public sealed class ExpertForm
{
    public string Name { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string Workplace { get; set; } = string.Empty;

    public string Fields { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public string Language { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public static IEnumerable<SelectListItem> Languages => Setup.Language.All.Select(one => new SelectListItem(one.OwnName, one.Code));

    public static ExpertForm Of(GuestExpert expert) => new()
    {
        Id = expert.Id,
        Name = expert.Name,
        Title = expert.Title,
        Workplace = expert.Workplace,
        Fields = expert.Fields,
        Email = expert.Email,
        Phone = expert.Phone,
        Language = expert.Language,
        Version = expert.Version,
    };

    public ExpertFacts Facts() => new(Name.Trim(), Title.Trim(), Workplace.Trim(), Fields.Trim(), Email.Trim(), Phone.Trim(), Language);
}

public sealed class ExpertFormValidator : AbstractValidator<ExpertForm>
{
    public ExpertFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().MaximumLength(GuestExpert.NameLength);
        RuleFor(form => form.Title).MaximumLength(GuestExpert.TitleLength);
        RuleFor(form => form.Workplace).MaximumLength(GuestExpert.WorkplaceLength);

        // A space is put after each comma, so there is room for one more sign a field.
        RuleFor(form => form.Fields).NotEmpty().MaximumLength(GuestExpert.FieldsLength)
            .Must(typed => typed.Length + typed.Count(letter => letter == ',') <= GuestExpert.FieldsLength)
            .WithMessage(_ => ValidatorOptions.Global.LanguageManager.GetString("UnreadableValue"));
        RuleFor(form => form.Email).MaximumLength(GuestExpert.EmailLength).MailAddress();
        RuleFor(form => form.Phone).MaximumLength(GuestExpert.PhoneLength);
        RuleFor(form => form.Language).NotEmpty().Must(code => Setup.Language.All.Any(language => language.Code == code))
            .WithMessage(_ => ValidatorOptions.Global.LanguageManager.GetString("UnreadableValue"));
    }
}
