namespace LaraOchBemastra.Documents.Evidence;

/// <summary>A dictionary, or an array, while it is read: what of it decides something, by key.</summary>
internal sealed class PdfDictionary(bool isArray)
{
    private const int MostKept = 8;

    private readonly Dictionary<string, PdfValue> _entries = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private string? _key;
    private string? _last;

    public bool IsArray { get; } = isArray;

    /// <summary>The names in an array, as many as matter.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The filters of a stream in the order they are undone; none can be told when they lie elsewhere.</summary>
    public IReadOnlyList<string>? Filters => Of("Filter") switch
    {
        null => [],
        { IsReference: true } => null,
        { Name: { } one } => [one],
        { Items: { } several } => several.Names,
        _ => null,
    };

    public PdfValue? Of(string key) => _entries.GetValueOrDefault(key);

    public bool Is(string type) => Of("Type")?.Name == type;

    public void Name(string name)
    {
        if (IsArray)
        {
            if (_names.Count < MostKept)
            {
                _names.Add(name);
            }
        }
        else if (_key is null)
        {
            _key = name;
        }
        else
        {
            Put(new PdfValue(Name: name));
        }
    }

    public void Put(PdfValue value)
    {
        // The second number of a reference comes when a key is looked for; it is none.
        if (_key is not null && !IsArray)
        {
            _entries[_key] = value;
            (_last, _key) = (_key, null);
        }
    }

    /// <summary>The R of "12 0 R".</summary>
    public void Refer()
    {
        if (_last is not null && _key is null)
        {
            _entries[_last] = new PdfValue(IsReference: true);
        }
    }
}

/// <summary>What stands behind a key.</summary>
internal sealed record PdfValue(string? Name = null, long? Number = null, PdfDictionary? Items = null, bool IsReference = false);
