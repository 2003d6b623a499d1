using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaraOchBemastra.Web.Tests.Mail;

public sealed class MailTextTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid _region = DemoIds.Region("vgr");

    [Fact]
    public void Every_kind_of_mail_has_its_words_in_four_languages_with_the_same_places()
    {
        var kinds = Enum.GetValues<MailKind>();
        Assert.True(kinds.Length >= 3);
        Assert.All(kinds, kind =>
        {
            var swedish = MailTexts.Default(kind, Language.Swedish);
            Assert.All(Language.All, language =>
            {
                var words = MailTexts.Default(kind, language);
                Assert.Equal(swedish.Places.Order(), words.Places.Order());
                Assert.Null(words.WhyNotInsteadOf(swedish));
                Assert.True(words.Subject.Length <= RegionMailText.SubjectLength && words.Body.Length <= RegionMailText.BodyLength, $"{kind} {language.Code}");
                Assert.NotEmpty(MailTexts.Name(kind, language));
            });
        });
    }

    [Fact]
    public async Task A_region_speaks_in_its_own_words_and_others_in_the_default()
    {
        await WriteAsync("nb", 1, new MailWords("Nytt passord", "Hei {name}, gå hit innen {minutes} minutter: {link}"));
        await AddAsync("own@example.org", "nb");
        await AddAsync("default@example.org", "nn");
        Assert.Contains("gå hit innen 60 minutter: https://localhost/x", Assert.Single(await host.MailToAsync("own@example.org")), StringComparison.Ordinal);
        Assert.Contains("Nokon, truleg du", Assert.Single(await host.MailToAsync("default@example.org")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_the_region_that_lacks_its_link_is_not_sent()
    {
        await WriteAsync("en", 1, new MailWords("New password", "Dear {name}, it is {minutes} minutes."));
        await AddAsync("lacking@example.org", "en");
        Assert.Contains("https://localhost/x", Assert.Single(await host.MailToAsync("lacking@example.org")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_lacks_a_value_leaves_and_the_log_says_which_and_not_to_whom()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (db, log) = (services.GetRequiredService<Data.PortalDb>(), new Lines());
        var desk = new MailDesk(db, services.GetRequiredService<PortalAddress>(), services.GetRequiredService<StopLinks>(), log);
        await desk.AddAsync(MailKind.PasswordReset, "lost@example.org", "en", _region, new Dictionary<string, string> { ["name"] = "Eva", ["link"] = "https://localhost/x" });
        await db.SaveChangesAsync();
        Assert.Contains("https://localhost/x", Assert.Single(await host.MailToAsync("lost@example.org")), StringComparison.Ordinal);
        Assert.Equal("Mail PasswordReset in en leaves without minutes", Assert.Single(log.Written));
    }

    private Task WriteAsync(string language, int number, MailWords words) => host.WriteAsync(db =>
    {
        db.Add(new RegionMailText(_region, MailKind.PasswordReset, language, number, words, null, TestClock.Begin.UtcDateTime));
        return Task.CompletedTask;
    });

    private async Task AddAsync(string to, string language)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<MailDesk>();
        var db = scope.ServiceProvider.GetRequiredService<Data.PortalDb>();
        await desk.AddAsync(MailKind.PasswordReset, to, language, _region, new Dictionary<string, string>
        {
            ["name"] = "Eva",
            ["minutes"] = "60",
            ["link"] = desk.Link("/x", language),
        });
        await db.SaveChangesAsync();
    }

    private sealed class Lines : ILogger<MailDesk>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
