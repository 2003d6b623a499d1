using FluentValidation;
using FluentValidation.Results;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Setup;

/// <summary>Runs the validator of each form an action takes and puts what it says in the model state.</summary>
public sealed class ValidateForms(IServiceProvider services, IStringLocalizer<ValidationText> text) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var form in context.ActionArguments.Values.OfType<object>())
        {
            if (services.GetService(typeof(IValidator<>).MakeGenericType(form.GetType())) is not IValidator validator)
            {
                continue;
            }

            var result = await validator.ValidateAsync(new ValidationContext<object>(form), context.HttpContext.RequestAborted);
            foreach (var error in result.Errors.Where(error => !Unread(context, error.PropertyName)))
            {
                context.ModelState.AddModelError(error.PropertyName, Sentence(form, error));
            }
        }

        await next();
    }

    // One of several is chosen, not filled in.
    private string Sentence(object form, ValidationFailure error)
    {
        var type = form.GetType().GetProperty(error.PropertyName)?.PropertyType;
        var value = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return error.ErrorCode == "NotNullValidator" && (value == typeof(Guid) || value?.IsEnum == true)
            ? text["Choose", error.FormattedMessagePlaceholderValues["PropertyName"]]
            : error.ErrorMessage;
    }

    // What could not be read as a number or a date has its sentence already; "fill in" beside it would be untrue.
    private static bool Unread(ActionExecutingContext context, string property) =>
        context.ModelState.TryGetValue(property, out var entry) && entry.Errors.Count > 0;
}
