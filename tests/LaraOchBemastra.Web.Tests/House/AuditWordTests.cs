using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Features.Audit;
using LaraOchBemastra.Web.Tests.Stores;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>Who reads the log meets no name out of the program.</summary>
public sealed class AuditWordTests
{
    [Fact]
    public async Task Each_kind_and_property_that_the_log_names_has_its_word()
    {
        var words = Words("AuditText");
        var told = await ToldAsync();
        Assert.True(told.Count > 300);
        Assert.Empty(told.Select(property => $"Kind.{property.Kind}").Concat(told.Select(property => $"Property.{AuditWords.KeyOf(property.Name)}"))
            .Distinct().Where(key => !words.Contains(key)));
    }

    // Kinds of mail have their names with their texts, the days of the week with the language.
    [Fact]
    public async Task Each_choice_that_the_log_tells_has_its_words()
    {
        var words = Words("EnumText");
        var choices = (await ToldAsync()).Select(property => Nullable.GetUnderlyingType(property.Type) ?? property.Type)
            .Where(type => type.IsEnum && type != typeof(MailKind) && type != typeof(DayOfWeek)).Distinct().ToList();
        Assert.NotEmpty(choices);
        Assert.Empty(choices.SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).Where(key => !words.Contains(key)));
    }

    private static HashSet<string> Words(string file) =>
        [.. Resources.All().Single(one => Path.GetFileName(one.Key) == file).Value["sv"].Keys];

    private static async Task<List<AuditedProperty>> ToldAsync()
    {
        await using var store = ContractStore.ModelOfSqlServer();
        return await store.InAsync(db => Task.FromResult(AuditedProperty.Of(db.Model).ToList()));
    }
}
