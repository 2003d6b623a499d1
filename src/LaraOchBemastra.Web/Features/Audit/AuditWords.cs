using System.Text.RegularExpressions;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Audit;

/// <summary>The rows of the log in the reader's words: kinds, names of properties, values and short notes.</summary>
/// <param name="text">The words.</param>
/// <param name="values">What a value looks like.</param>
/// <param name="known">What the store can name, by kind.</param>
public sealed partial class AuditWords(IStringLocalizer<AuditText> text, AuditValues values, ILookup<string, AuditedProperty> known)
{
    private const string Next = "; ";
    private const string Becomes = " -> ";
    private static readonly string[] Endings = ["Sealed", "Utc"];

    public static async Task<AuditWords> LoadAsync(PortalDb db, Viewer viewer, IServiceProvider services, IReadOnlyList<string> details)
    {
        var ids = details.SelectMany(detail => Id().Matches(detail)).Select(found => Guid.Parse(found.Value)).Distinct().ToList();
        var names = await db.For(viewer).Accounts.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name);
        return new AuditWords(
            services.GetRequiredService<IStringLocalizer<AuditText>>(),
            new AuditValues(services.GetRequiredService<IStringLocalizer<SharedText>>(), services.GetRequiredService<IStringLocalizer<EnumText>>(), viewer.TimeZone, names),
            AuditedProperty.Of(db.Model).ToLookup(property => property.Kind));
    }

    /// <summary>The key of a property's word: what is sealed or kept in UTC is to the reader what it is when opened.</summary>
    public static string KeyOf(string property) => Endings.Aggregate(
        property, (name, ending) => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name);

    public string Kind(string kind) => kind.Split('.') is [var whole, var part]
        ? text["Fact", Word($"Kind.{whole}", whole), Word($"Property.{KeyOf(part)}", part)]
        : Word($"Kind.{kind}", kind);

    /// <summary>Who did it, where nobody was signed in: the portal by itself, or a verb on the server.</summary>
    public string By(string? through) => through is null ? text["Nobody"] : Word($"Through.{through.Replace(' ', '-')}", through);

    /// <summary>What the row tells, a line each.</summary>
    public IReadOnlyList<string> Facts(string kind, string detail)
    {
        var properties = known[kind].DistinctBy(property => property.Name).ToDictionary(property => property.Name);
        var facts = new List<string>();
        foreach (var piece in detail.Split(Next, StringSplitOptions.RemoveEmptyEntries))
        {
            if (facts.Count > 0 && properties.Count > 0 && NameOf(facts[^1], properties) is not null && NameOf(piece, properties) is null)
            {
                // A value may hold the mark that parts the facts.
                facts[^1] += Next + piece;
            }
            else
            {
                facts.Add(piece);
            }
        }

        return [.. facts.Select(fact => NameOf(fact, properties) is { } name ? Fact(properties[name], fact) : Note(fact))];
    }

    private static string? NameOf(string fact, Dictionary<string, AuditedProperty> properties)
    {
        var name = fact.Split('=', 2)[0];
        return properties.ContainsKey(name) ? name : null;
    }

    private string Fact(AuditedProperty property, string fact)
    {
        var word = Word($"Property.{KeyOf(property.Name)}", property.Name);
        if (fact.Length == property.Name.Length)
        {
            return word;
        }

        var told = fact[(property.Name.Length + 1)..];
        var change = told.Split(Becomes);
        if (change.Length == 2)
        {
            var (was, now) = (values.Of(property.Type, change[0]), values.Of(property.Type, change[1]));
            return was is null && now is null ? word : text["Change", word, was ?? text["Nothing"], now ?? text["Nothing"]];
        }

        return values.Of(property.Type, told) is { } value ? text["Fact", word, value] : word;
    }

    // Notes are a code of a few words with a number or an id after it; a form's choices are told by their own words.
    private string Note(string note)
    {
        if (note.StartsWith("rows=", StringComparison.Ordinal))
        {
            return text["Note.rows", note["rows=".Length..]];
        }

        if (note.StartsWith("Kind=", StringComparison.Ordinal))
        {
            return values.Of(typeof(MailKind), note["Kind=".Length..]) ?? note;
        }

        var code = Code().Match(note);
        var key = $"Note.{code.Groups["words"].Value.Replace(' ', '-')}";
        if (code.Success && !text[key].ResourceNotFound)
        {
            return text[key, code.Groups["number"].Value].Value.TrimEnd(',', ' ');
        }

        return Word($"Property.{KeyOf(note)}", values.Reason(note) ?? note);
    }

    private string Word(string key, string otherwise) => text[key] is { ResourceNotFound: false } word ? word.Value : otherwise;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?<words>[a-z]+( [a-z]+)*?)( [0-9a-f]{8}-[0-9a-f-]{27})?( edition)?( (?<number>\d+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
