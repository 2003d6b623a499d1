using System.Text.RegularExpressions;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>What may not stand in a view: the content security policy forbids it, or a language would be missing.</summary>
public sealed partial class ViewTests
{
    private static readonly string[] SpokenNames = ["title", "alt", "placeholder", "aria-label", "aria-description", "data-busy", "data-saved"];

    private static readonly IReadOnlyList<string> Views = SourceTree.Files("src/LaraOchBemastra.Web/Features", "*.cshtml");

    [Fact]
    public void No_view_writes_raw_markup_or_localises_by_view()
    {
        string[] banned = ["Html.Raw", "HtmlString(", "IViewLocalizer"];
        Assert.Empty(Views.SelectMany(view => banned.Where(File.ReadAllText(view).Contains).Select(word => $"{SourceTree.Name(view)}: {word}")));
    }

    // The Value of a sentence that is encoded when it is written is the sentence before its values were put in.
    [Fact]
    public void No_view_takes_a_sentence_before_its_values_are_put_in()
    {
        Assert.Matches(Unfilled(), """T["Title", run.Number].Value""");
        Assert.DoesNotMatch(Unfilled(), """T["Title"].Value""");
        Assert.Empty(Views.Where(view => Unfilled().IsMatch(File.ReadAllText(view))).Select(SourceTree.Name));
    }

    [Fact]
    public void No_view_has_script_or_style_of_its_own()
    {
        var faults = Views.SelectMany(view => Inline().Matches(File.ReadAllText(view)).Select(match => $"{SourceTree.Name(view)}: {match.Value}")).ToList();
        Assert.Empty(faults);
    }

    [Fact]
    public void The_scripts_evaluate_no_text_and_put_no_markup_together()
    {
        string[] banned = ["eval(", "new Function", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "localStorage", "sessionStorage"];
        var scripts = SourceTree.Files("src/LaraOchBemastra.Web/wwwroot/js", "*.js");
        Assert.Empty(scripts.SelectMany(script => banned.Where(File.ReadAllText(script).Contains).Select(word => $"{SourceTree.Name(script)}: {word}")));
    }

    [Fact]
    public void No_view_has_a_bare_word()
    {
        var markup = CompiledViews.Markup();
        Assert.Contains("<main id=\"main\"", markup["Features_Shared__Layout"], StringComparison.Ordinal);
        Assert.Empty(markup.SelectMany(view => Words(view.Value).Select(text => $"{view.Key}: {text}")));
        var given = CompiledViews.Attributes();
        Assert.Contains(given, attribute => attribute.Name == "class");
        Assert.Empty(given.Where(attribute => SpokenNames.Contains(attribute.Name) && attribute.Value.Any(char.IsLetter)));
    }

    [Fact]
    public void The_search_for_bare_words_finds_them() =>
        Assert.Equal(["bare", "word", "spoken"], Words("<p class=\"a\">\n bare </p>&nbsp;<b title=\"spoken\">word</b> – 2"));

    private static IEnumerable<string> Words(string markup)
    {
        var text = Entities().Replace(markup, string.Empty);
        var spoken = Tags().Matches(text).SelectMany(tag => Spoken().Matches(tag.Value)).Select(attribute => attribute.Groups[1].Value);
        return Tags().Replace(text, "\n").Split('\n').Concat(spoken).Select(words => words.Trim())
            .Where(words => words.Any(char.IsLetter) && !Address().IsMatch(words));
    }

    // An address given to a tag helper, with a value put in, is written piece by piece like text.
    [GeneratedRegex(@"^/[\w/?=&#.-]*$|^[?&#/][\w=&#.-]+$")]
    private static partial Regex Address();

    [GeneratedRegex("""\bT\["[^"]+", [^\]]*\]\.Value""")]
    private static partial Regex Unfilled();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\b(?:title|alt|placeholder|aria-label|aria-description|data-busy|data-saved)=""([^""]*)""")]
    private static partial Regex Spoken();

    [GeneratedRegex("&#?[a-zA-Z0-9]+;")]
    private static partial Regex Entities();

    [GeneratedRegex("""<style|<script(?![^>]*\bsrc=)|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:|hx-on""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
