using System.Text.RegularExpressions;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>The rules in <c>docs/rules.md</c> are those of the code, and what is said to show them is there.</summary>
public sealed partial class RuleTests
{
    [Fact]
    public void Every_rule_id_in_the_code_stands_in_docs_rules()
    {
        var inCode = InCode();
        Assert.True(inCode.Count > 50, $"{inCode.Count} ids were found");
        Assert.Empty(inCode.Except(Rows().Select(row => row.Id)));
    }

    [Fact]
    public void Every_rule_in_docs_rules_is_kept_somewhere_in_the_code() => Assert.Empty(Rows().Select(row => row.Id).Except(InCode()));

    [Fact]
    public void A_rule_has_one_row()
    {
        var twice = Rows().GroupBy(row => row.Id).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_rule_names_tests_that_exist()
    {
        var tests = SourceTree.Files("tests", "*.cs").Select(File.ReadAllText)
            .SelectMany(text => Declared().Matches(text).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rows(), row =>
        {
            Assert.True(row.Tests.Count > 0, $"{row.Id} names no test");
            Assert.Empty(row.Tests.Where(name => !tests.Contains(name)).Select(name => $"{row.Id}: {name}"));
        });
    }

    private static HashSet<string> InCode() =>
        [.. SourceTree.Files("src", "*.cs").SelectMany(file => Id().Matches(File.ReadAllText(file)).Select(match => match.Value))];

    private static List<(string Id, IReadOnlyList<string> Tests)> Rows()
    {
        var rows = File.ReadAllLines(Path.Combine(SourceTree.Root, "docs", "rules.md"))
            .Where(line => line.StartsWith("| R-", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('|').Split('|'))
            .Select(cells => (cells[0].Trim(), (IReadOnlyList<string>)[.. Named().Matches(cells[^1]).Select(match => match.Groups[1].Value)]))
            .ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    [GeneratedRegex(@"\bR-[A-Z]+-[0-9]+\b")]
    private static partial Regex Id();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Named();

    // A test, or a class of tests when the whole of it shows the rule.
    [GeneratedRegex(@"public (?:async Task|Task|void|Property|bool|(?:sealed |partial )*class) (\w+)")]
    private static partial Regex Declared();
}
