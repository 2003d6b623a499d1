using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Setup.Typed;

/// <summary>Binds what a person typed; what cannot be read stays in the field with a sentence that shows how to write it.</summary>
public sealed class TypedBinder(Func<string, object?> read, string sentence) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var typed = given.FirstValue;
        var text = bindingContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<ValidationText>>();
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
            {
                bindingContext.Result = ModelBindingResult.Success(null);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, text["Missing"]);
            }
        }
        else if (read(typed) is { } value)
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, text[sentence]);
        }

        return Task.CompletedTask;
    }
}

public sealed class TypedBinderProvider : IModelBinderProvider
{
    private static readonly Dictionary<Type, TypedBinder> Binders = new()
    {
        [typeof(Money)] = new(typed => TypedNumber.Money(typed), "Amount"),
        [typeof(decimal)] = new(typed => TypedNumber.Decimal(typed), "Decimal"),
        [typeof(DateOnly)] = new(typed => TypedDate.Date(typed), "Date"),
        [typeof(TimeOnly)] = new(typed => TypedDate.Time(typed), "Time"),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
}
