using System.Text.RegularExpressions;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>Four languages, always, complete.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Every_file_of_texts_is_there_in_four_languages_with_the_same_keys_and_places()
    {
        var all = Resources.All();
        Assert.True(all.Count >= 5);
        Assert.All(all, file =>
        {
            Assert.Equal(Resources.Languages.Order(), file.Value.Keys.Order());
            foreach (var (language, texts) in file.Value)
            {
                Assert.Equal(file.Value["sv"].Keys.Order(), texts.Keys.Order());
                Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text.Value), $"{file.Key} {language} {text.Key} is empty"));
                Assert.All(texts, text => Assert.Equal(Places(file.Value["sv"][text.Key]), Places(text.Value)));
            }
        });
    }

    [Fact]
    public void There_is_no_file_without_a_language_and_each_has_its_class()
    {
        Assert.Empty(SourceTree.Files("src/LaraOchBemastra.Web", "*.resx").Where(file => !LanguageOfFile().IsMatch(file)).Select(SourceTree.Name));
        Assert.All(Resources.All().Keys, file =>
        {
            var name = Path.GetRelativePath(SourceTree.Web, file).Replace(Path.DirectorySeparatorChar, '.');
            Assert.NotNull(typeof(Program).Assembly.GetType($"LaraOchBemastra.Web.{name}"));
        });
    }

    [Fact]
    public void No_text_lies_unused()
    {
        // The documents ask for their words by the names of properties: word(nameof(Run)).
        var documents = SourceTree.Files("src/LaraOchBemastra.Documents", "*.cs")
            .Select(file => File.ReadAllText(file).Replace("(nameof(", "\"", StringComparison.Ordinal).Replace("))", "\"", StringComparison.Ordinal));
        var source = string.Join('\n', SourceTree.Files("src/LaraOchBemastra.Web", "*.cs").Concat(SourceTree.Files("src/LaraOchBemastra.Web", "*.cshtml"))
            .Select(File.ReadAllText).Concat(documents));
        var byHome = Resources.All().Where(file => Path.GetFileName(file.Key) is not ("RefusalText" or "EnumText" or "ValidationText")).ToList();
        Assert.NotEmpty(byHome);
        var unused = byHome.SelectMany(file => file.Value["sv"].Keys.Where(key => !IsUsed(source, key)).Select(key => $"{Path.GetFileName(file.Key)}: {key}"));
        Assert.Empty(unused);
    }

    [Fact]
    public void Every_word_of_an_enum_belongs_to_a_value_of_one()
    {
        var enums = new[] { typeof(Money).Assembly, typeof(Data.PortalDb).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).ToHashSet();
        Assert.NotEmpty(enums);
        Assert.Empty(Resources.All().Single(file => file.Key.EndsWith("EnumText", StringComparison.Ordinal)).Value["sv"].Keys.Where(key => !enums.Contains(key)));
    }

    [Fact]
    public void An_enum_with_words_has_them_for_all_its_values()
    {
        var words = Resources.All().Single(file => file.Key.EndsWith("EnumText", StringComparison.Ordinal)).Value["sv"].Keys.ToHashSet();
        var types = new[] { typeof(Money).Assembly, typeof(Data.PortalDb).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum && words.Any(word => word.StartsWith($"{type.Name}.", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(types);
        Assert.Empty(types.SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).Where(word => !words.Contains(word)));
    }

    [Fact]
    public void Every_field_on_a_page_has_a_label()
    {
        var texts = Resources.All().ToDictionary(file => Path.GetFileName(file.Key), file => file.Value["sv"]);
        var fields = SourceTree.Files("src/LaraOchBemastra.Web/Features", "*.cshtml").SelectMany(FieldsWithoutLabel).ToList();
        Assert.NotEmpty(fields);
        Assert.Empty(fields.Where(field => texts.GetValueOrDefault($"{field.Feature}Text")?.ContainsKey(field.Key) != true));
    }

    // Fields of parts of a form (Lines[0].Hours) are looked after by the pages' own tests.
    private static IEnumerable<(string Feature, string Key)> FieldsWithoutLabel(string view)
    {
        var text = File.ReadAllText(view);
        var model = Model().Match(text).Groups[1].Value;
        return Field().Matches(text).Where(field => !field.Value.Contains(" label=", StringComparison.Ordinal))
            .Select(field => (Path.GetFileName(Path.GetDirectoryName(view)!), $"{model}.{field.Groups[1].Value}"));
    }

    // A key is used when its words stand somewhere in code or view, when it is put together there from a beginning
    // (T[$"Title.{...}"]) or an end, or when it is the label or hint of a form's property.
    private static bool IsUsed(string source, string key)
    {
        if (source.Contains($"\"{key}\"", StringComparison.Ordinal))
        {
            return true;
        }

        var dot = key.LastIndexOf('.');
        if (dot > 0 && (source.Contains($"$\"{key[..dot]}.{{", StringComparison.Ordinal) || source.Contains($"}}{key[dot..]}\"", StringComparison.Ordinal)))
        {
            return true;
        }

        var parts = key.Split('.');
        return parts.Length >= 2 && Features.Types().Any(type => type.Name == parts[0] && type.GetProperty(parts[1]) is not null)
            && (parts.Length == 2 || parts[2] == "Hint");
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order());

    [GeneratedRegex(@"\{(\w+)(?:[:,][^}]*)?\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^@model (\w+)", RegexOptions.Multiline)]
    private static partial Regex Model();

    [GeneratedRegex(@"<(?:field|radio-group) for=""(\w+)""[^>]*>")]
    private static partial Regex Field();

    [GeneratedRegex(@"\.(sv|nn|nb|en)\.resx$")]
    private static partial Regex LanguageOfFile();
}
