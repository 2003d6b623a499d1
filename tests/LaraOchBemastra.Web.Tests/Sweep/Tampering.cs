namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>A way to post a form otherwise than it was meant, and what its answer has to hold.</summary>
/// <param name="Name">For the list of faults.</param>
/// <param name="Values">What is posted; null when the form has nothing to tamper with in this way.</param>
internal sealed record Tampering(string Name, IReadOnlyList<KeyValuePair<string, string>>? Values)
{
    public const string Meant = "as meant";
    public const string Overposted = "overposted";
    public const string Script = "\"><svg/onload=alert(1)>{{7*7}}=cmd()";
    private const int Long = 10_000;

    // One more session or line takes nothing from what another wrote meanwhile.
    private static readonly string[] AddsOnly = ["/groups/{id:guid}/sessions/new", "/claims/{claimId:guid}/lines/new"];

    private static readonly string[] _wrong = ["abc", "-1", "99999999999999999999"];
    private static readonly string[] _wrongDates = ["abc", "0001-01-01", "9999-12-31"];

    private static readonly string[] Unasked = ["Id", "State", "Role", "Amount", "PayeeAccountId", "ReviewedBy", "AttestedBy", "Approved", "RegionId", "Confirmed"];

    /// <summary>Fields whose words must stand in the form that comes back.</summary>
    public IReadOnlyList<string> Kept { get; private init; } = [];

    /// <summary>A person can do this with the form before her, and is owed a sentence in it.</summary>
    public bool Shown { get; private init; }

    /// <summary>Nothing may have been written.</summary>
    public bool MustFail { get; private init; }

    public static IEnumerable<Tampering> Of(FoundForm form, IReadOnlyList<KeyValuePair<string, string>> basis, Regions regions)
    {
        var texts = form.Fields.Where(field => field.Shape == FieldShape.Text).Select(field => field.Name).Distinct().ToList();
        var typed = form.Fields.Where(field => field.Shape == FieldShape.Typed).Select(field => field.Name).Distinct().ToList();
        var shown = form.Fields.Where(field => !field.Hidden && field.Shape != FieldShape.Guard).Select(field => field.Name).Distinct().ToList();
        yield return new Tampering("as served", form.Values);
        yield return new Tampering(Meant, basis);
        yield return new Tampering("empty", Put(basis, shown, _ => string.Empty)) { Shown = true };
        yield return new Tampering("without its fields", Without(basis, shown));
        yield return new Tampering("too long", Put(basis, texts, _ => new string('å', Long))) { Shown = true, Kept = texts, MustFail = true };
        yield return new Tampering("script", Put(basis, texts, _ => Script)) { Shown = true, Kept = texts };
        foreach (var (name, wrong) in new[] { ("letters", "abc"), ("negative", "-1"), ("huge", "99999999999999999999"), ("script in typed", Script), ("long in typed", new string('9', Long)) })
        {
            yield return new Tampering(name, Put(basis, typed, _ => wrong));
        }

        foreach (var field in typed)
        {
            foreach (var wrong in form.Field(field)!.IsDate ? _wrongDates : _wrong)
            {
                yield return new Tampering($"{field}={wrong}", Put(basis, [field], _ => wrong)) { Shown = shown.Contains(field) };
            }
        }

        foreach (var field in texts)
        {
            yield return new Tampering($"{field} too long", Put(basis, [field], _ => new string('å', Long))) { Shown = true, Kept = [field], MustFail = true };
            yield return new Tampering($"{field} with NUL", Put(basis, [field], _ => "a\0b\uD800c"));
        }

        var version = form.Fields.Where(field => field.Name == FieldNames.Version).Select(field => field.Name).Distinct().ToList();
        yield return new Tampering("version garbage", Put(basis, version, _ => "garbage")) { MustFail = true };
        yield return new Tampering("version of another", Put(basis, version, _ => Guid.NewGuid().ToString())) { Shown = shown.Count > 0, Kept = texts, MustFail = !AddsOnly.Contains(form.Route) };
        var keys = form.Fields.Where(field => field.Name != FieldNames.Version && (IsKey(basis, field) || field.Choices.Any(choice => FieldNames.Key().IsMatch(choice)))).ToList();
        var names = keys.Select(field => field.Name).Distinct().ToList();
        yield return new Tampering("random keys", Put(basis, names, _ => Guid.NewGuid().ToString()));
        var foreign = names.ToDictionary(name => name, name => Foreign(form, basis, name, regions), StringComparer.Ordinal);
        var strange = names.Where(name => foreign[name] is not null).ToList();
        yield return new Tampering("foreign keys", Put(basis, strange, name => foreign[name]!));
        foreach (var name in strange)
        {
            yield return new Tampering($"{name} foreign", Put(basis, [name], _ => foreign[name]!)) { MustFail = true };
        }

        yield return new Tampering(Overposted, [.. basis, .. Unasked.Where(name => form.Field(name) is null).Select(name => KeyValuePair.Create(name, Extra(name)))]);
    }

    private static string Extra(string name) => name switch
    {
        "State" => "Paid",
        "Role" => "Administrator",
        "Amount" => "99999",
        "Approved" or "Confirmed" => "true",
        _ => Data.Seeding.DemoIds.Account(Data.Seeding.DemoAccounts.Admin).ToString(),
    };

    private static bool IsKey(IReadOnlyList<KeyValuePair<string, string>> values, FoundField field) =>
        values.Any(pair => pair.Key == field.Name && FieldNames.Key().IsMatch(pair.Value));

    private static string? Foreign(FoundForm form, IReadOnlyList<KeyValuePair<string, string>> values, string name, Regions regions) =>
        values.Where(pair => pair.Key == name).Select(pair => pair.Value)
            .Concat(form.Fields.Where(field => field.Name == name).SelectMany(field => field.Choices))
            .Where(value => FieldNames.Key().IsMatch(value))
            .Select(value => regions.Like(Regions.Other(form), value))
            .FirstOrDefault(key => key is not null);

    private static IReadOnlyList<KeyValuePair<string, string>>? Without(IReadOnlyList<KeyValuePair<string, string>> values, List<string> names) =>
        names.Count == 0 ? null : [.. values.Where(pair => !names.Contains(pair.Key))];

    private static IReadOnlyList<KeyValuePair<string, string>>? Put(
        IReadOnlyList<KeyValuePair<string, string>> values, List<string> names, Func<string, string> value) =>
        names.Count == 0 ? null : [.. values.Where(pair => !names.Contains(pair.Key)), .. names.Select(name => KeyValuePair.Create(name, value(name)))];
}
