using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>The controls themselves.</summary>
internal static class FieldInputs
{
    public static TagBuilder Input(FieldParts parts, string kind, ModelExplorer explorer)
    {
        var input = Control("input", parts);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = kind == FieldKind.Time ? FieldKind.Text : kind;
        if (kind is not (FieldKind.Password or FieldKind.File))
        {
            input.Attributes["value"] = parts.Attempted ?? Written(explorer.Model);
        }

        input.SetWhenGiven("inputmode", FieldKind.Keyboard(kind, explorer.Metadata.UnderlyingOrModelType));
        if (kind == FieldKind.Time)
        {
            // The browser's own field for times asks for AM and PM wherever the browser's language does, whatever the page's is.
            input.Attributes["data-clock"] = "yes";
            input.Attributes["autocomplete"] = "off";
        }

        return input;
    }

    public static TagBuilder TextArea(FieldParts parts, int rows)
    {
        var area = Control("textarea", parts);
        area.Attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);

        // The parser drops the first line break of a textarea, so it is given one to drop.
        area.InnerHtml.AppendHtml("\n").Append(parts.Attempted ?? Written(parts.Expression.Model));
        return area;
    }

    /// <summary>A box posts nothing when it is empty, which a bool reads as no: there is no hidden twin.</summary>
    public static TagBuilder Checkbox(FieldParts parts)
    {
        var box = Control("input", parts);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = FieldKind.Checkbox;
        box.Attributes["value"] = "true";
        if (parts.Attempted is { } attempted ? attempted.StartsWith("true", StringComparison.OrdinalIgnoreCase) : parts.Expression.Model is true)
        {
            box.Attributes["checked"] = "checked";
        }

        return box;
    }

    public static TagBuilder Select(FieldParts parts, IEnumerable<SelectListItem> options, object empty)
    {
        var select = Control("select", parts);
        var chosen = parts.Attempted ?? Written(parts.Expression.Model);
        var first = new TagBuilder("option");
        first.Attributes["value"] = string.Empty;
        first.InnerHtml.Add(empty);
        select.InnerHtml.AppendHtml(first);
        foreach (var option in options)
        {
            var tag = new TagBuilder("option");
            tag.Attributes["value"] = option.Value;
            tag.SetWhenGiven("selected", option.Selected || string.Equals(option.Value, chosen, StringComparison.OrdinalIgnoreCase) ? "selected" : null);
            tag.SetWhenGiven("disabled", option.Disabled ? "disabled" : null);
            tag.InnerHtml.Append(option.Text);
            select.InnerHtml.AppendHtml(tag);
        }

        return select;
    }

    /// <summary>Every value of the property's enum with its word.</summary>
    public static IEnumerable<SelectListItem> Choices(ModelExpression expression, EnumWords words) =>
        expression.Metadata.UnderlyingOrModelType is { IsEnum: true } type
            ? Enum.GetValues(type).Cast<Enum>().Select(value => new SelectListItem(words[value], value.ToString()))
            : [];

    /// <summary>A value as it stands in a field.</summary>
    public static string Written(object? value) => value switch
    {
        null => string.Empty,
        Money amount => amount.InField(),
        decimal number => number.InField(),
        DateOnly date => date.InTable(),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static TagBuilder Control(string tag, FieldParts parts)
    {
        var control = new TagBuilder(tag);
        control.AddCssClass("ds-input");
        control.Attributes["id"] = parts.Id;
        control.Attributes["name"] = parts.Name;
        return control;
    }
}
