using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>The fields of a form with the values they were served with, as a browser would post them.</summary>
internal sealed class ServedForm
{
    private readonly Page _page;
    private readonly IHtmlFormElement _form;
    private readonly string? action;
    private readonly List<KeyValuePair<string, string>> _values = [];

    public ServedForm(Page page, IHtmlButtonElement pressed)
    {
        _page = page;
        _form = pressed.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException("The button stands in no form.");
        action = pressed.GetAttribute("formaction") ?? _form.GetAttribute("action");
        foreach (var control in Controls)
        {
            _values.AddRange(ServedValues(control).Select(value => KeyValuePair.Create(control.GetAttribute("name")!, value)));
        }

        if (pressed.GetAttribute("name") is { Length: > 0 } name)
        {
            _values.Add(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? string.Empty));
        }
    }

    /// <summary>Names and values as they would be posted now.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values => _values;

    /// <summary>The form's own controls, without those that are switched off.</summary>
    public IReadOnlyList<IElement> Controls =>
        [.. _form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(control => !control.HasAttribute("disabled"))];

    /// <summary>Where it is sent.</summary>
    public Uri Target => new(_page.Address, action is { Length: > 0 } given ? given : _page.Address.PathAndQuery);

    public void Set(string field, string value)
    {
        var control = Find(field);
        var name = control.GetAttribute("name")!;
        var box = control.GetAttribute("type") == "checkbox";
        _values.RemoveAll(pair => pair.Key == name && (!box || pair.Value == (control.GetAttribute("value") ?? "on")));
        if (!box || value == "true")
        {
            _values.Add(KeyValuePair.Create(name, box ? control.GetAttribute("value") ?? "on" : Chosen(control, value)));
        }
    }

    public HttpRequestMessage Request()
    {
        var target = Target;
        if (!string.Equals(_form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', _values.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(target) { Query = query }.Uri);
        }

        return new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(_values) };
    }

    private static IEnumerable<string> ServedValues(IElement control) => control switch
    {
        IHtmlSelectElement select => select.SelectedOptions.Take(select.IsMultiple ? int.MaxValue : 1).Select(option => option.Value),
        IHtmlTextAreaElement area => [area.Value],
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [box.GetAttribute("value") ?? "on"] : [],
        IHtmlInputElement { Type: "submit" or "file" } => [],
        IHtmlInputElement input => [input.Value],
        _ => [],
    };

    private static string Chosen(IElement control, string value) =>
        control is IHtmlSelectElement select && select.Options.FirstOrDefault(option => Page.Words(option) == value) is { } option ? option.Value : value;

    // By name, or by the words of its label without the mark for optional; a radio by its own label sets its group.
    private IElement Find(string field)
    {
        if (_form.QuerySelector($"[name=\"{field}\"]") is { } named)
        {
            return named;
        }

        var labels = _form.QuerySelectorAll("label[for]").ToList();
        var label = labels.Find(one => Page.Words(one) == field)
            ?? labels.Find(one => Page.Words(one).StartsWith($"{field} (", StringComparison.Ordinal))
            ?? throw _page.Missing($"no field \"{field}\"", labels.Select(Page.Words));
        return _page.Document.GetElementById(label.GetAttribute("for")!)
            ?? throw new InvalidOperationException($"The label \"{field}\" points at nothing.");
    }
}
