using System.Text;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>Rule R-BANK-3: a question that says the name of somebody of its course stays out of the bank.</summary>
public static class BankNames
{
    /// <summary>Shorter ones are mostly other words.</summary>
    private const int Shortest = 2;

    /// <param name="text">A question.</param>
    /// <param name="names">First and last names of those who took part in the course or led it.</param>
    public static bool SaysOneOf(string text, IEnumerable<string> names)
    {
        var words = Words(text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.SelectMany(Words).Any(name => name.Length >= Shortest && (words.Contains(name) || words.Contains(name + "s")));
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC).Append(' '))
        {
            if (char.IsLetter(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
