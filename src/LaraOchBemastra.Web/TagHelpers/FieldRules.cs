using FluentValidation;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>What a form's validator says of a field: the one place where its length and need stand.</summary>
public sealed class FieldRules(IServiceProvider services)
{
    public int? MaximumLength(ModelExpression field) =>
        Validators(field).OfType<ILengthValidator>().Select(length => length.Max).Where(max => max > 0).Cast<int?>().Min();

    /// <summary>A field that has a validator which does not ask for it, and a type that can be empty.</summary>
    public bool IsOptional(ModelExpression field) =>
        field.Metadata.IsReferenceOrNullableType
        && Validator(field) is not null
        && !Validators(field).Any(validator => validator is INotEmptyValidator or INotNullValidator);

    private IEnumerable<IPropertyValidator> Validators(ModelExpression field) =>
        Validator(field) is { } validator && field.Metadata.PropertyName is { } name
            ? validator.CreateDescriptor().GetValidatorsForMember(name).Select(pair => pair.Validator)
            : [];

    private IValidator? Validator(ModelExpression field) =>
        field.Metadata.ContainerType is { } form ? services.GetService(typeof(IValidator<>).MakeGenericType(form)) as IValidator : null;
}
