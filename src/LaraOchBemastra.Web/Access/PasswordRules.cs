using LaraOchBemastra.Data.Accounts;

namespace LaraOchBemastra.Web.Access;

/// <summary>What is wrong with a password somebody wants to have.</summary>
public enum PasswordFault
{
    TooShort = 1,
    TooLong,
    FewCharacters,
    Sequence,
    AboutYou,
    Guessable,
}

/// <summary>
/// Rule R-PASS-1: at least twelve characters, any of them; refused are those a guesser tries first, told by how they are
/// made and not by a list: few different characters, runs along the alphabet, the numbers or the keyboard, a piece
/// repeated, words of the portal, of passwords as such and of the person, with digits and signs hung on.
/// Sources: OWASP ASVS 5.0 6.2.1, 6.2.4, 6.2.5, 6.2.9; NIST SP 800-63B 3.1.1.2.
/// </summary>
public static class PasswordRules
{
    public const int MaximumLength = 128;
    private const int FewestDifferent = 5;
    private const int WordLength = 4;

    // What must be left when everything guessable is taken away.
    private const int Own = 6;

    private static readonly string[] Runs =
    [
        "abcdefghijklmnopqrstuvwxyzåäö", "abcdefghijklmnopqrstuvwxyzæøå", "01234567890", "qwertyuiopåasdfghjklöäzxcvbnm", "qwertyuiopåasdfghjkløæzxcvbnm",
    ];

    private static readonly string[] Words =
    [
        "lösenord", "losenord", "passord", "password", "passphrase", "hemligt", "hemmelig", "secret", "letmein", "welcome",
        "välkommen", "valkommen", "velkommen", "admin", "administrator", "login", "inloggning", "innlogging", "master",
        "läraochbemästra", "lära", "lara", "bemästra", "bemastra", "lære", "laere", "mestre", "meistre", "portal", "region",
        "sommar", "sommer", "summer", "vinter", "winter", "höst", "haust", "vår", "spring", "sverige", "sweden", "norge", "noreg", "norway",
    ];

    /// <summary>What stands in the way of this password for this person, or null.</summary>
    public static PasswordFault? WhyNot(string password, string name, string email)
    {
        var plain = password.ToLowerInvariant();
        return password.Length < AccountOptions.PasswordLength ? PasswordFault.TooShort
            : password.Length > MaximumLength ? PasswordFault.TooLong
            : plain.Distinct().Count() < FewestDifferent || IsRepeated(plain) ? PasswordFault.FewCharacters
            : LeftOf(plain, Parts(name).Concat(Parts(email))) < Own ? PasswordFault.AboutYou
            : WithoutRuns(plain).Length < Own ? PasswordFault.Sequence
            : LeftOf(plain, Words) < Own ? PasswordFault.Guessable
            : null;
    }

    private static bool IsRepeated(string text) => (text + text).IndexOf(text, 1, StringComparison.Ordinal) < text.Length;

    private static IEnumerable<string> Parts(string text) =>
        text.ToLowerInvariant().Split([' ', '-', '.', '@', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= WordLength - 1);

    // Letters of its own: digits and signs are what people hang on to a word.
    private static int LeftOf(string text, IEnumerable<string> words)
    {
        var left = words.OrderByDescending(word => word.Length).Aggregate(text, (rest, word) => rest.Replace(word, "\n", StringComparison.Ordinal));
        return left.Length == text.Length && !left.Contains('\n') ? text.Length : left.Count(char.IsLetter);
    }

    private static string WithoutRuns(string text)
    {
        var start = 0;
        while (start + WordLength <= text.Length)
        {
            var length = LongestRun(text.AsSpan(start));
            text = length >= WordLength ? text.Remove(start, length) : text;
            start = length >= WordLength ? 0 : start + 1;
        }

        return text;
    }

    private static int LongestRun(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var run in Runs.SelectMany(run => new[] { run, new string([.. run.Reverse()]) }))
        {
            var at = run.IndexOf(text[0], StringComparison.Ordinal);
            var length = 0;
            while (at >= 0 && length < text.Length && at + length < run.Length && text[length] == run[at + length])
            {
                length++;
            }

            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
