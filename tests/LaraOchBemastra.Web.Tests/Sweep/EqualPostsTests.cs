using System.Net;
using System.Text.RegularExpressions;
using LaraOchBemastra.Web.Tests.House;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Each form that makes something, sent twenty times at the same moment, makes it once.</summary>
[Collection(SweptPortal.Collection)]
public sealed partial class EqualPostsTests(SweptPortal portal)
{
    private const int Times = 20;

    [Fact]
    public void Every_view_with_a_creating_form_was_served_with_it()
    {
        var views = SourceTree.Files("src/LaraOchBemastra.Web/Features", "*.cshtml").Where(file => Once().IsMatch(File.ReadAllText(file)))
            .Select(file => $"/{SourceTree.Name(file)["src/LaraOchBemastra.Web/".Length..]}").ToList();
        Assert.NotEmpty(views);
        var unseen = views.Except(portal.OnceViews.Keys, StringComparer.Ordinal).ToList();
        Assert.True(unseen.Count == 0, "Nobody was served the creating form of " + string.Join(", ", unseen));
    }

    [Fact]
    public async Task Twenty_equal_posts_of_each_creating_form_make_one_row()
    {
        var forms = portal.Harvest.Forms.Where(form => form.IsOnce).ToList();
        Assert.Empty(forms.Select(form => form.Route).Except(Recipe.All.Keys));
        Assert.Empty(Recipe.All.Keys.Except(forms.Select(form => form.Route)));
        var faults = new List<string>();
        foreach (var form in forms.Where(form => !form.Values.Any(pair => pair.Key == "Then")).DistinctBy(form => form.Kind))
        {
            var recipe = Recipe.All[form.Route];
            var values = recipe.Fill(form);
            var rows = recipe.RowsOf(values);
            var answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => form.PostAsync(values)));
            var made = portal.Image.Changes().Count(change => change.Before is null && change.After!.Table == recipe.Table);
            var ways = answers.GroupBy(answer => answer.Status).Select(group => $"{group.Count()} x {(int)group.Key} {string.Join(" / ", group.First().Errors)}");
            if (made != rows || (rows > 0 && answers.Any(answer => answer.Status != HttpStatusCode.Redirect)))
            {
                var tables = portal.Image.Changes().Where(change => change.Before is null).GroupBy(change => change.After!.Table).Select(group => $"{group.Key} {group.Count()}");
                faults.Add($"{form}: {made} rows of {recipe.Table}, answered {string.Join(", ", ways)}; new: {string.Join(", ", tables)}");
            }

            portal.Image.Restore();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [GeneratedRegex(@"<form\b[^>]*\sonce[\s>]", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Once();
}
