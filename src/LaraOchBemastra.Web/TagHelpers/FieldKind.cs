using LaraOchBemastra.Domain.Common;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>Kinds of input, and the one that fits a property's type.</summary>
internal static class FieldKind
{
    public const string Text = "text";
    public const string TextArea = "textarea";
    public const string Select = "select";
    public const string Checkbox = "checkbox";
    public const string Date = "date";
    public const string Time = "time";
    public const string File = "file";
    public const string Password = "password";

    public static string Guess(ModelExplorer explorer, bool hasOptions)
    {
        var type = explorer.Metadata.UnderlyingOrModelType;
        return type switch
        {
            _ when hasOptions || type.IsEnum => Select,
            _ when type == typeof(bool) => Checkbox,
            _ when type == typeof(DateOnly) => Date,
            _ when type == typeof(TimeOnly) => Time,
            _ when typeof(IFormFile).IsAssignableFrom(type) => File,
            _ => Text,
        };
    }

    /// <summary>The keyboard a phone should show.</summary>
    public static string? Keyboard(string kind, Type type) => kind switch
    {
        Text when type == typeof(Money) || type == typeof(decimal) => "decimal",
        Time => "numeric",
        Text when type == typeof(int) || type == typeof(long) => "numeric",
        _ => null,
    };
}
