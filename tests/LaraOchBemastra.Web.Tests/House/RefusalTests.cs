using System.Globalization;
using System.Reflection;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>Every "no" of the domain is a sentence in every language.</summary>
public sealed class RefusalTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly DateOnly Day = new(2027, 3, 4);

    public static TheoryData<string> Languages => [.. Resources.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_refusal_is_a_whole_sentence(string language)
    {
        var sentences = host.Services.GetRequiredService<RefusalSentences>();
        var chosen = Language.From(language)!;
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (chosen.Words, chosen.Writing);
        var refusals = All();
        Assert.All(refusals, refusal =>
        {
            var sentence = sentences[refusal];
            Assert.NotEqual(refusal.Code, sentence);
            Assert.Matches(@"^[\p{Lu}\d].*[.?!]$", sentence);
            Assert.DoesNotContain('{', sentence);
        });
    }

    [Fact]
    public void No_sentence_is_left_of_a_refusal_that_is_gone()
    {
        var codes = All().Select(refusal => refusal.Code).ToHashSet();
        var written = Resources.All().Single(file => file.Key.EndsWith("RefusalText", StringComparison.Ordinal)).Value["sv"].Keys;
        Assert.Empty(written.Where(code => !codes.Contains(code)));
    }

    [Fact]
    public void Two_refusals_never_share_a_code()
    {
        var twice = All().GroupBy(refusal => refusal.Code).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    private static List<Refusal> All()
    {
        var makers = typeof(Refusal).Assembly.GetTypes()
            .Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Refusal)).ToList();
        Assert.True(makers.Count > 50, $"{makers.Count} refusals were found");
        return [.. makers.Select(maker => (Refusal)maker.Invoke(null, [.. maker.GetParameters().Select(Sample)])!)];
    }

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "Namn",
        var type when type == typeof(int) => 12,
        var type when type == typeof(long) => 12L,
        var type when type == typeof(decimal) => 2.5m,
        var type when type == typeof(Money) => Money.Kronor(1863),
        var type when type == typeof(DateOnly) => Day,
        var type when type == typeof(TimeOnly) => new TimeOnly(13, 30),
        var type when type == typeof(DateTime) => Day.ToDateTime(new TimeOnly(13, 30)),
        var type when type == typeof(Enum) => Data.Accounts.Role.Coordinator,
        { IsEnum: true } type => Enum.GetValues(type).GetValue(0)!,
        var other => throw new InvalidOperationException($"A refusal has a value of type {other.Name}, which no sentence can be given."),
    };
}
