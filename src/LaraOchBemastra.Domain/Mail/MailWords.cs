using System.Text.RegularExpressions;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Mail;

/// <summary>Subject and text of a mail, with named places such as <c>{link}</c> to be filled.</summary>
public sealed partial record MailWords(string Subject, string Body)
{
    /// <summary>The one place a text may go without: not everybody's name is known.</summary>
    public const string Name = "name";

    /// <summary>Names of all places, in subject or text.</summary>
    public IReadOnlySet<string> Places => Place().Matches($"{Subject} {Body}").Select(match => match.Groups["place"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Rule R-MAIL-2: a region's text has every place of the default's text (a mail without its link or its date is no use),
    /// and none that the default does not know, which nothing would fill. The receiver's name may be left out.
    /// </summary>
    public Refusal? WhyNotInsteadOf(MailWords standard)
    {
        var known = standard.Places;
        var mine = Places;
        if (mine.Where(place => !known.Contains(place)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return MailRefusals.PlaceUnknown($"{{{unknown}}}");
        }

        var needed = new MailWords(string.Empty, standard.Body).Places.Where(place => place != Name);
        var body = new MailWords(string.Empty, Body).Places;
        return needed.Where(place => !body.Contains(place)).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing
            ? MailRefusals.PlaceMissing($"{{{missing}}}")
            : null;
    }

    /// <summary>Places that would stay empty.</summary>
    public IReadOnlyList<string> Lacking(IReadOnlyDictionary<string, string> values) =>
        [.. Places.Where(place => !values.ContainsKey(place)).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Fills the places. A value is one line: nobody's name breaks a subject or makes a header. A place without a value stays
    /// empty, so that a fault in one text stops neither its mail nor what it tells of.
    /// </summary>
    public MailWords Fill(IReadOnlyDictionary<string, string> values) =>
        new(OneLine(Fill(Subject, values)), Fill(Body.ReplaceLineEndings("\n"), values));

    private static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(text, match => OneLine(values.GetValueOrDefault(match.Groups["place"].Value, string.Empty)));

    private static string OneLine(string value) => Unseen().Replace(value, " ").Trim();

    [GeneratedRegex(@"\{(?<place>\w{1,20})\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Place();

    // Line breaks of every kind, and what else a terminal or a mail reader would obey.
    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Unseen();
}

public static class MailRefusals
{
    public static Refusal PlaceMissing(string place) => new("mail.place-missing", place);

    public static Refusal PlaceUnknown(string place) => new("mail.place-unknown", place);
}
