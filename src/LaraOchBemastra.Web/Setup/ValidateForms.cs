using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LaraOchBemastra.Web.Setup;

/// <summary>Runs the validator of each form an action takes and puts what it says in the model state.</summary>
public sealed class ValidateForms(IServiceProvider services) : IAsyncActionFilter
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
                context.ModelState.AddModelError(error.PropertyName, error.ErrorMessage);
            }
        }

        await next();
    }

    // What could not be read as a number or a date has its sentence already; "fill in" beside it would be untrue.
    private static bool Unread(ActionExecutingContext context, string property) =>
        context.ModelState.TryGetValue(property, out var entry) && entry.Errors.Count > 0;
}
