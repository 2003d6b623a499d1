namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>
/// The fields of a page in the order it shows them. A form may inherit its first fields, or be shown in another order than
/// it is declared in: only the page knows.
/// </summary>
internal sealed class ShownFields
{
    private readonly List<string> _names = [];

    public static ShownFields Of(HttpContext context)
    {
        if (context.Items[typeof(ShownFields)] is not ShownFields shown)
        {
            context.Items[typeof(ShownFields)] = shown = new ShownFields();
        }

        return shown;
    }

    public void Add(string name)
    {
        if (!_names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            _names.Add(name);
        }
    }

    /// <summary>The same fields: those shown change places among themselves, what the page wrote by hand stays where it is.</summary>
    public IReadOnlyList<T> Order<T>(IReadOnlyList<T> fields, Func<T, string> name)
    {
        var shown = new Queue<T>(fields.Where(field => PlaceOf(name(field)) >= 0).OrderBy(field => PlaceOf(name(field))));
        return [.. fields.Select(field => PlaceOf(name(field)) >= 0 ? shown.Dequeue() : field)];
    }

    private int PlaceOf(string name) => _names.FindIndex(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase));
}
