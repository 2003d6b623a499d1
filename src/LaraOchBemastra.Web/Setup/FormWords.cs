using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// Labels of forms. The property <c>Title</c> of <c>Features/Groups/EditGroup.cs</c> finds its label under
/// <c>EditGroup.Title</c> and its hint, if any, under <c>EditGroup.Title.Hint</c> in <c>GroupsText.*.resx</c>; what several
/// forms have from one they extend, under that one's name.
/// </summary>
public sealed class FormWords : IDisplayMetadataProvider
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Lock Reading = new();

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.PropertyInfo is not { } property || context.Key.ContainerType is not { } form)
        {
            return;
        }

        if (Texts(form) is not null)
        {
            context.DisplayMetadata.DisplayName = () => Label(form, property.Name) ?? property.Name;
            context.DisplayMetadata.Description = () => Hint(form, property.Name) ?? string.Empty;
        }

        // A text that may not be null is empty when nothing was typed.
        if (property.PropertyType == typeof(string) && !MayBeNull(property))
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }

    public static string? Label(Type form, string property) => Find(form, property, string.Empty);

    public static string? Hint(Type form, string property) => Find(form, property, ".Hint");

    private static string? Find(Type form, string property, string what)
    {
        var texts = Texts(form);
        string? found = null;
        for (var type = form; texts is not null && found is null && type is not null; type = type.BaseType)
        {
            found = texts.GetString($"{Key(type, property)}{what}");
        }

        return found;
    }

    private static string Key(Type form, string property)
    {
        var name = form.Name;
        for (var outer = form.DeclaringType; outer is not null; outer = outer.DeclaringType)
        {
            name = $"{outer.Name}.{name}";
        }

        return $"{name}.{property}";
    }

    private static FeatureTexts? Texts(Type form) => FeatureTexts.Of(form);

    private static bool MayBeNull(PropertyInfo property)
    {
        lock (Reading)
        {
            return Nullability.Create(property).WriteState == NullabilityState.Nullable;
        }
    }
}
