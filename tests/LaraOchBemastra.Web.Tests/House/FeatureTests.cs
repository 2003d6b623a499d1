using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace LaraOchBemastra.Web.Tests.House;

public sealed partial class FeatureTests
{
    [Fact]
    public void No_feature_knows_another()
    {
        var names = Features.Types().Select(type => Features.Of(type)!).Where(name => name != "Shared").Distinct().ToList();
        Assert.True(names.Count >= 3, string.Join(' ', names));
        var crossings = new List<string>();
        foreach (var file in SourceTree.Files("src/LaraOchBemastra.Web/Features", "*.cs*"))
        {
            var home = Path.GetRelativePath(SourceTree.Features, file).Split(Path.DirectorySeparatorChar)[0];
            var text = File.ReadAllText(file);
            crossings.AddRange(names.Where(name => name != home && Mentions(text, name)).Select(name => $"{SourceTree.Name(file)} knows {name}"));
        }

        Assert.Empty(crossings);
    }

    [Fact]
    public void Shared_parts_know_no_feature_by_type()
    {
        var known = Features.Types().Where(type => Features.Of(type) == "Shared")
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .OfType<FieldInfo>().Select(field => Features.Of(field.FieldType)).Where(name => name is not (null or "Shared"));
        Assert.Empty(known);
    }

    [Fact]
    public void A_feature_is_one_flat_folder_with_one_controller()
    {
        var folders = Directory.GetDirectories(SourceTree.Features).Where(folder => Path.GetFileName(folder) != "Shared").ToList();
        Assert.NotEmpty(folders);
        Assert.Empty(folders.SelectMany(Directory.GetDirectories).Select(SourceTree.Name));
        Assert.Empty(folders.Where(folder => Directory.GetFiles(folder, "*Controller.cs").Length != 1).Select(SourceTree.Name));
        Assert.Empty(Features.Controllers().Where(type => $"{Features.Of(type)}Controller" != type.Name).Select(type => type.FullName));
    }

    [Fact]
    public void Every_action_says_its_verb_and_its_route()
    {
        var loose = Features.Actions().Where(action => action.DeclaringType!.GetCustomAttribute<RouteAttribute>() is null
            && action.GetCustomAttributes<HttpMethodAttribute>().All(route => route.Template?.StartsWith('/') != true)
            && action.GetCustomAttributes<AcceptVerbsAttribute>().All(verbs => verbs.Route?.StartsWith('/') != true));
        var anyVerb = Features.Actions().Where(action => !action.GetCustomAttributes().OfType<IActionHttpMethodProvider>().Any());
        Assert.Empty(anyVerb.Select(action => $"{action.DeclaringType!.Name}.{action.Name}"));
        Assert.Empty(loose.Select(action => $"{action.DeclaringType!.Name}.{action.Name}"));
        Assert.Empty(Features.Controllers().Where(type => type.GetCustomAttribute<AreaAttribute>() is not null).Select(type => type.Name));
    }

    [Fact]
    public void What_an_action_shows_lies_beside_it()
    {
        var views = SourceTree.Files("src/LaraOchBemastra.Web/Features", "*.cshtml").Where(file => !Path.GetFileName(file).StartsWith('_')).ToList();
        Assert.Empty(views.Where(view => !IsShownByItsController(view)).Select(SourceTree.Name));
    }

    [Fact]
    public void Only_the_error_pages_go_without_the_antiforgery_token()
    {
        var without = Features.Controllers().Where(type => type.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null).Select(type => type.Name);
        Assert.Equal(["ErrorsController"], without);
        Assert.Empty(Features.Actions().Where(action => action.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null).Select(action => action.Name));
    }

    [Fact]
    public void Types_are_not_named_for_what_any_type_does()
    {
        var vague = Vague();
        var types = new[] { "Domain", "Data", "Documents", "Web" }
            .SelectMany(project => SourceTree.Files($"src/LaraOchBemastra.{project}", "*.cs")).Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.True(types.Count > 100);
        Assert.Empty(types.Where(name => vague.IsMatch(name) && !name.EndsWith("TagHelper", StringComparison.Ordinal) && !name.EndsWith("TagHelpers", StringComparison.Ordinal) && name != "DataServices"));
    }

    // The view of an action has its name; an action that shows another one says which.
    private static bool IsShownByItsController(string view)
    {
        var name = Path.GetFileNameWithoutExtension(view);
        var controller = File.ReadAllText(Directory.GetFiles(Path.GetDirectoryName(view)!, "*Controller.cs").Single());
        return new[] { $" {name}(", $"\"{name}\"", $"nameof({name})" }.Any(controller.Contains);
    }

    private static bool Mentions(string text, string feature) =>
        text.Contains($"Features.{feature};", StringComparison.Ordinal) || text.Contains($"Features.{feature}.", StringComparison.Ordinal)
        || Regex.IsMatch(text, $@"@using LaraOchBemastra\.Web\.Features\.{feature}\s");

    [GeneratedRegex("(Service|Services|Manager|Helper|Helpers|Dto|Util|Utils)$")]
    private static partial Regex Vague();
}
