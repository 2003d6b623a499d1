using System.Reflection;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.House;

/// <summary>The plan of the house, held against the compiled domain.</summary>
public class ArrowTests
{
    private static readonly Assembly _domain = typeof(Money).Assembly;

    /// <summary>What each folder may know of, itself aside.</summary>
    private static readonly Dictionary<string, string[]> _upstream = new(StringComparer.Ordinal)
    {
        ["Common"] = [],
        ["Organisations"] = ["Common"],
        ["Conditions"] = ["Common"],
        ["Mail"] = ["Common"],
        ["Accounts"] = ["Common"],
        ["Leaders"] = ["Common", "Organisations", "Conditions"],
        ["Training"] = ["Common", "Organisations", "Conditions", "Leaders"],
        ["Groups"] = ["Common", "Organisations", "Conditions", "Leaders", "Training"],
        ["Checklists"] = ["Common", "Organisations", "Conditions", "Leaders", "Training", "Groups"],
        ["Sessions"] = ["Common", "Organisations", "Conditions", "Leaders", "Training", "Groups"],
        ["Topics"] = ["Common", "Organisations", "Conditions", "Leaders", "Training", "Groups", "Sessions"],
        ["Privacy"] = ["Common", "Organisations"],
        ["Planning"] = ["Common", "Organisations", "Conditions", "Leaders", "Training", "Groups", "Sessions", "Topics"],
        ["Honoraria"] = ["Common", "Organisations", "Conditions", "Leaders", "Training", "Groups", "Sessions"],
    };

    [Fact]
    public void The_domain_references_nothing_but_the_framework()
    {
        var references = _domain.GetReferencedAssemblies().Select(name => name.Name!).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Folders_know_only_what_lies_upstream()
    {
        var found = 0;
        List<string> wrong = [];
        foreach (var type in Own())
        {
            var folder = Folder(type);
            Assert.True(_upstream.ContainsKey(folder), $"{folder} is a new folder of the domain: say in this test what it may know of.");
            foreach (var other in Mentioned(type).Where(other => other.Assembly == _domain && Folder(other) != folder))
            {
                found++;
                if (!_upstream[folder].Contains(Folder(other)))
                {
                    wrong.Add($"{type.Name} ({folder}) knows {other.Name} ({Folder(other)})");
                }
            }
        }

        Assert.True(found > 20, "The test found hardly anything to check.");
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_refusal_is_made_by_a_factory_with_a_code_of_its_own()
    {
        var codes = _domain.GetTypes()
            .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Refusal)))
            .Select(method => ((Refusal)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!).Code)
            .ToList();

        Assert.True(codes.Count > 50, "The test found hardly any refusals.");
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Nothing_in_the_domain_is_named_for_a_pattern()
    {
        string[] worn = ["Service", "Manager", "Helper", "Dto", "Util"];
        var types = Own().ToList();

        Assert.True(types.Count > 40);
        Assert.DoesNotContain(types, type => worn.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<Type> Own() => _domain.GetTypes()
        .Where(type => type.Namespace?.StartsWith("LaraOchBemastra.Domain.", StringComparison.Ordinal) == true
            && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));

    private static string Folder(Type type) => type.Namespace!["LaraOchBemastra.Domain.".Length..].Split('.')[0];

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var named = type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetProperties(all).Select(property => property.PropertyType))
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(type.GetInterfaces());
        return named.SelectMany(Unfold);
    }

    private static IEnumerable<Type> Unfold(Type type)
    {
        if (type.HasElementType)
        {
            return Unfold(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static object? Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "x"
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;
}
