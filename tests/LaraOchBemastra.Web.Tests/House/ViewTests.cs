using System.Text.RegularExpressions;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>What may not stand in a view: the content security policy forbids it, or a language would be missing.</summary>
public sealed partial class ViewTests
{
    private static readonly IReadOnlyList<string> Views = SourceTree.Files("src/LaraOchBemastra.Web/Features", "*.cshtml");

    [Fact]
    public void No_view_writes_raw_markup_or_localises_by_view()
    {
        string[] banned = ["Html.Raw", "HtmlString(", "IViewLocalizer"];
        Assert.Empty(Views.SelectMany(view => banned.Where(File.ReadAllText(view).Contains).Select(word => $"{SourceTree.Name(view)}: {word}")));
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
        var words = Views.SelectMany(view => RazorText.Of(view).Select(text => $"{SourceTree.Name(view)}: {text}")).ToList();
        Assert.Empty(words);
    }

    [Fact]
    public void The_search_for_bare_words_finds_them()
    {
        const string view = "@model X\n<p class=\"a\">@T[\"Key\"] bare @Model.Name</p>\n@if (a < b)\n{\n  <b title=\"spoken\">word</b>\n}\n@* not this *@";
        Assert.Equal(["bare", "word", "spoken"], RazorText.In(view));
    }

    [GeneratedRegex("""<style|<script(?![^>]*\bsrc=)|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:|hx-on""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
