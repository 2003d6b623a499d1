using FluentValidation;
using LaraOchBemastra.Domain.Topics;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Topics;

public sealed class AddTopic
{
    public string Text { get; set; } = string.Empty;

    [BindNever]
    public Guid GroupId { get; set; }
}

public sealed class AddTopicValidator : AbstractValidator<AddTopic>
{
    public AddTopicValidator() => RuleFor(form => form.Text).NotEmpty().MaximumLength(Topic.TextLength);
}
