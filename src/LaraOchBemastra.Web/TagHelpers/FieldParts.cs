using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>Name, id, label, hint and error of one field, tied together for those who listen to the page.</summary>
internal sealed class FieldParts
{
    private readonly object? _label;
    private readonly object? _hint;
    private readonly string? _error;

    public FieldParts(ModelExpression expression, ViewContext view, object? label, object? hint)
    {
        Expression = expression;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = Names.IdOf(Name);
        ShownFields.Of(view.HttpContext).Add(Name);
        _label = label ?? expression.Metadata.GetDisplayName();
        _hint = hint ?? (string.IsNullOrEmpty(expression.Metadata.Description) ? null : expression.Metadata.Description);
        view.ViewData.ModelState.TryGetValue(Name, out var entry);
        _error = entry?.Errors.FirstOrDefault()?.ErrorMessage;
        Attempted = entry?.AttemptedValue;
    }

    public ModelExpression Expression { get; }

    public string Name { get; }

    public string Id { get; }

    /// <summary>What was typed, when the form comes back.</summary>
    public string? Attempted { get; }

    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    public bool HasHint => _hint is not null;

    public bool HasError => _error is not null;

    public TagBuilder LabelTag(string? mark)
    {
        var tag = new TagBuilder("label");
        tag.AddCssClass("ds-label");
        tag.Attributes["data-weight"] = "medium";
        tag.Attributes["for"] = Id;
        AddWords(tag, mark);
        return tag;
    }

    public TagBuilder Legend(string? mark)
    {
        var tag = new TagBuilder("legend");
        tag.AddCssClass("ds-label");
        tag.Attributes["data-weight"] = "medium";
        AddWords(tag, mark);
        return tag;
    }

    public IHtmlContent HintTag()
    {
        if (_hint is null)
        {
            return HtmlString.Empty;
        }

        var tag = new TagBuilder("div");
        tag.Attributes["id"] = HintId;
        tag.Attributes["data-field"] = "description";
        tag.InnerHtml.Add(_hint);
        return tag;
    }

    public IHtmlContent ErrorTag()
    {
        if (_error is null)
        {
            return HtmlString.Empty;
        }

        var tag = new TagBuilder("p");
        tag.AddCssClass("ds-validation-message");
        tag.Attributes["id"] = ErrorId;
        tag.InnerHtml.Append(_error);
        return tag;
    }

    /// <summary>Ties hint and error to the control.</summary>
    public void Describe(TagBuilder control)
    {
        var described = string.Join(' ', new[] { HasHint ? HintId : null, HasError ? ErrorId : null }.OfType<string>());
        control.SetWhenGiven("aria-describedby", described.Length == 0 ? null : described);
        control.SetWhenGiven("aria-invalid", HasError ? "true" : null);
    }

    private void AddWords(TagBuilder tag, string? mark)
    {
        tag.InnerHtml.Add(_label);
        if (mark is not null)
        {
            var optional = new TagBuilder("span");
            optional.AddCssClass("optional");
            optional.InnerHtml.Append(mark);
            tag.InnerHtml.Append(" ").AppendHtml(optional);
        }
    }
}
