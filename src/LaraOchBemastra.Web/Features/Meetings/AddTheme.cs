using FluentValidation;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Meetings;

/// <summary>A theme to bring up: under which element, from which side, and not whose.</summary>
public sealed class AddTheme
{
    public PlanningElement? Element { get; set; }

    public ThemeOrigin? Origin { get; set; }

    public string Text { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public PlanningMeeting Meeting { get; set; } = null!;
}

public sealed class AddThemeValidator : AbstractValidator<AddTheme>
{
    public AddThemeValidator()
    {
        RuleFor(form => form.Element).NotNull().IsInEnum();
        RuleFor(form => form.Origin).NotNull().IsInEnum();
        RuleFor(form => form.Text).NotEmpty().MaximumLength(MeetingLine.TextLength);
    }
}
