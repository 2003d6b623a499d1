using System.Text;
using System.Text.RegularExpressions;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>
/// The words that stand in a view itself. It takes away what Razor runs and what is markup; what has letters after that
/// would be the same in all languages.
/// </summary>
internal static partial class RazorText
{
    private const char Expression = '\u0001';

    public static IReadOnlyList<string> Of(string file) => In(File.ReadAllText(file));

    public static IReadOnlyList<string> In(string view)
    {
        var text = Directives().Replace(Comments().Replace(view, string.Empty), string.Empty);
        text = Statements().Replace(WithoutCode(text), string.Empty);
        var spoken = Tags().Matches(text).SelectMany(tag => Spoken().Matches(tag.Value)).Select(attribute => attribute.Groups[1].Value);
        var between = Tags().Replace(Entities().Replace(text, string.Empty), "\n").Replace('{', '\n').Replace('}', '\n').Replace(Expression, '\n').Split('\n');
        return [.. between.Concat(spoken).Select(words => words.Trim(Expression, ' ', '\r', '\t')).Where(words => words.Any(char.IsLetter))];
    }

    // Every @-construct becomes one sign; the braces and markup inside control blocks stay.
    private static string WithoutCode(string text)
    {
        var left = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            if (Control().Match(text, at) is { Success: true } control && control.Index == at)
            {
                at = SkipBalanced(text, control.Index + control.Length - 1);
            }
            else if (text[at] != '@')
            {
                left.Append(text[at++]);
            }
            else
            {
                left.Append(Expression);
                at = SkipExpression(text, at + 1);
            }
        }

        return left.ToString();
    }

    private static int SkipExpression(string text, int at)
    {
        if (at < text.Length && text[at] is '(' or '{')
        {
            return SkipBalanced(text, at);
        }

        at += Awaited().Match(text, at) is { Success: true } awaited && awaited.Index == at ? awaited.Length : 0;
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at]) || text[at] == '_')
            {
                at++;
            }
            else if (text[at] is '[' or '(')
            {
                at = SkipBalanced(text, at);
            }
            else if (text[at] is '.' or '?' or '!' && Continued().Match(text, at) is { Success: true } more && more.Index == at)
            {
                at += more.Length;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    // From an opening bracket to after its closing one; brackets in strings do not count.
    private static int SkipBalanced(string text, int open)
    {
        var depth = 0;
        var at = open;
        while (at < text.Length)
        {
            depth += text[at] switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
            at = text[at] == '"' ? text.IndexOf('"', at + 1) + 1 : at + 1;
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^\s*@(model|using|inject|addTagHelper|section \w+).*?(?=\{|$)", RegexOptions.Multiline)]
    private static partial Regex Directives();

    [GeneratedRegex(@"(?:@|\belse )(?:if|foreach|for|while|switch)\s*\(")]
    private static partial Regex Control();

    // C# between the braces of a control block: whole lines that end a statement or label a case.
    [GeneratedRegex(@"^[^<>]*;\s*$|^\s*(case .*|default):\s*$|^\s*else\s*$", RegexOptions.Multiline)]
    private static partial Regex Statements();

    [GeneratedRegex(@"await\s+")]
    private static partial Regex Awaited();

    [GeneratedRegex(@"[?!]?\.(?=\w)|!(?=[.\[(])|\?(?=\[)")]
    private static partial Regex Continued();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\b(?:title|alt|placeholder|aria-label|label|hint|caption|empty|unit|data-busy|data-saved)=""([^""]*)""")]
    private static partial Regex Spoken();

    [GeneratedRegex("&#?[a-zA-Z0-9]+;")]
    private static partial Regex Entities();
}
