using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>What a field takes, as far as one who tampers with it can tell.</summary>
internal enum FieldShape
{
    /// <summary>Words a person writes.</summary>
    Text,

    /// <summary>A number, a date, a time, one of several, a key.</summary>
    Typed,

    /// <summary>What a browser never shows again.</summary>
    Secret,

    /// <summary>The token, the form's own key and the row's version.</summary>
    Guard,
}

/// <summary>A field of a served form.</summary>
/// <param name="Name">As it is posted.</param>
/// <param name="Shape">What it takes.</param>
/// <param name="Hidden">A person cannot change it.</param>
/// <param name="Choices">What can be chosen, when that is given.</param>
internal sealed record FoundField(string Name, FieldShape Shape, bool Hidden, IReadOnlyList<string> Choices)
{
    /// <summary>One of several; a box may as well stay empty.</summary>
    public bool IsChoice { get; private init; }

    public bool IsDate { get; private init; }

    public static FoundField Of(IElement control)
    {
        var name = control.GetAttribute("name")!;
        var type = (control as IHtmlInputElement)?.Type;
        IReadOnlyList<string> choices = control switch
        {
            IHtmlSelectElement select => [.. select.Options.Select(option => option.Value)],
            _ when type is "radio" or "checkbox" => [control.GetAttribute("value") ?? "on"],
            _ => [],
        };
        var shape = name is FieldNames.Token or FieldNames.FormKey or FieldNames.Version ? FieldShape.Guard
            : type == "password" ? FieldShape.Secret
            : control.HasAttribute("hidden") ? FieldShape.Typed
            : control is IHtmlTextAreaElement || (type is "text" or "email" or "tel" or "search" && !control.HasAttribute("inputmode")) ? FieldShape.Text
            : FieldShape.Typed;
        return new FoundField(name, shape, type == "hidden" || control.HasAttribute("hidden"), choices)
        {
            IsChoice = type == "radio" || control is IHtmlSelectElement,
            IsDate = type is "date" or "month",
        };
    }
}

/// <summary>A form that was served to somebody, with one of its buttons.</summary>
/// <param name="By">Who was served it: an address, or nothing for a visitor.</param>
/// <param name="Visitor">Her browser.</param>
/// <param name="Page">The path it stands on.</param>
/// <param name="Target">Where it is posted.</param>
/// <param name="Route">The route that takes it.</param>
internal sealed record FoundForm(string By, Visitor Visitor, string Page, string Target, string Route)
{
    public required IReadOnlyList<FoundField> Fields { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Values { get; init; }

    public bool IsOnce => Fields.Any(one => one.Name == FieldNames.FormKey);

    /// <summary>The same for forms that differ only in whose they are and how many rows they have.</summary>
    public string Kind => $"{Route} {string.Join(',', Fields.Select(one => FieldNames.Digits().Replace(one.Name, "#")).Distinct().Order(StringComparer.Ordinal))}";

    public FoundField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);

    public override string ToString() => $"{(By.Length == 0 ? "visitor" : By)} {Page} -> {Route}";

    /// <summary>
    /// Posts, and once more when she was sent to sign in: a form that ended her session left a cookie that the store, put back
    /// since, does not know; the answer takes it away again.
    /// </summary>
    public async Task<Page> PostAsync(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var answer = await SendAsync(values);
        return answer.Headers.GetValueOrDefault("Location")?.Contains("/sign-in", StringComparison.Ordinal) == true ? await SendAsync(values) : answer;
    }

    private async Task<Page> SendAsync(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Target, UriKind.Relative)) { Content = new FormUrlEncodedContent(values) };
        return await Visitor.SendAsync(request);
    }
}
