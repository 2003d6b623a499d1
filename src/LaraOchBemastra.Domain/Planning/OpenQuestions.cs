using System.Collections.Frozen;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>
/// Rule R-MEET-5: a question that can be answered with yes or no closes a conversation; the page hints, and stops nobody.
/// Told by its beginning: a verb first is a yes-or-no question in all four languages. Source: the method's meeting guide.
/// </summary>
public static class OpenQuestions
{
    // "Var" asks both "where" and "was"; only before a subject is it the verb.
    private const string SwedishWhere = "var";

    private static readonly FrozenSet<string> SwedishSubjects = Of("det den du ni han hon de vi jag man någon något alla");

    // Small words people begin with before the question itself.
    private static readonly FrozenSet<string> Before = Of("men och så ja nej da då so and but well og jaja altså");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Verbs = new Dictionary<string, FrozenSet<string>>
    {
        ["sv"] = Of("är har hade kan kunde ska skulle vill ville får fick måste bör borde tycker tror känner blir blev gör gjorde finns fanns behöver vet brukar önskar stämmer fungerar vågar orkar hinner går gick ser såg"),
        ["nn"] = Of("er var har hadde kan kunne skal skulle vil ville får fekk må måtte bør burde synest trur kjenner blir vart gjer gjorde finst fanst treng veit brukar ønskjer stemmer verkar orkar rekk går gjekk ser såg"),
        ["nb"] = Of("er var har hadde kan kunne skal skulle vil ville får fikk må måtte bør burde synes tror kjenner blir ble gjør gjorde finnes fantes trenger vet bruker ønsker stemmer virker orker rekker går gikk ser"),
        ["en"] = Of("is are am was were do does did have has had can could shall should will would may might must isn't aren't don't doesn't didn't won't can't"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Tails = ["eller hur?", "eller inte?", "ikkje sant?", "ikke sant?", "eller ikkje?", "eller ikke?", "isn't it?", "or not?", "right?"];

    /// <param name="question">As it was typed.</param>
    /// <param name="language">sv, nn, nb or en; another one is read as Swedish.</param>
    public static bool InvitesYesOrNo(string question, string language)
    {
        var typed = question.Trim().ToLowerInvariant();
        if (Tails.Any(tail => typed.EndsWith(tail, StringComparison.Ordinal)))
        {
            return true;
        }

        var verbs = Verbs.GetValueOrDefault(language) ?? Verbs["sv"];
        var words = typed.Split([' ', ',', '?', '!', '.', '–', '-', '"', '”', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(Before.Contains).Take(2).ToArray();
        return words is [var first, ..]
            && (verbs.Contains(first) || (language == "sv" && first == SwedishWhere && words is [_, var next] && SwedishSubjects.Contains(next)));
    }

    private static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
