using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Accounts;

public sealed class PasswordTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Chosen = "tolv gröna paraplyer";

    [Fact]
    public async Task A_forgotten_password_is_chosen_anew_by_a_link_that_works_once()
    {
        var page = await (await host.Visitor().Reading("sv").OpenAsync("/sign-in")).FollowAsync("Glömt lösenordet?");
        page = await page.SubmitAsync("Skicka länken", ("E-postadress", DemoAccounts.Leader));
        Assert.Equal("/forgotten-password/sent", page.Path);
        var link = await host.LinkToAsync(DemoAccounts.Leader);

        page = await (await host.Visitor().OpenAsync(link)).SubmitAsync("Spara och logga in", ("Password", Chosen), ("Again", Chosen));
        Assert.Equal("/start", page.Path);
        Assert.Equal("Länken fungerar inte längre", (await host.Visitor().OpenAsync(link)).Heading);
        Assert.Contains(await host.MailToAsync(DemoAccounts.Leader), mail => mail.Contains("är ändrat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answer_does_not_tell_whether_there_is_an_account()
    {
        var known = await AskAsync(DemoAccounts.Staff);
        var unknown = await AskAsync("nobody@demo.example");

        Assert.Equal(known.Text, unknown.Text);
        Assert.Equal(known.Path, unknown.Path);
        Assert.Empty(await host.MailToAsync("nobody@demo.example"));
    }

    [Fact]
    public async Task Nobody_is_plagued_with_more_than_three_links_an_hour()
    {
        for (var time = 0; time < 5; time++)
        {
            await AskAsync(DemoAccounts.Reviewer2);
        }

        Assert.Equal(3, (await host.MailToAsync(DemoAccounts.Reviewer2)).Count);
    }

    [Fact]
    public async Task A_link_an_hour_old_is_spent()
    {
        await AskAsync(DemoAccounts.Attester);
        var link = await host.LinkToAsync(DemoAccounts.Attester);
        host.Clock.Move(TimeSpan.FromMinutes(61));

        Assert.Equal("Länken fungerar inte längre", (await host.Visitor().OpenAsync(link)).Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?link=")]
    [InlineData("?link=AAAA")]
    [InlineData("?link=%00%ff")]
    public async Task A_link_that_is_none_of_ours_opens_nothing(string query)
    {
        Assert.Equal("Länken fungerar inte längre", (await host.Visitor().Reading("sv").OpenAsync($"/choose-password{query}")).Heading);
    }

    [Theory]
    [InlineData("kort", PasswordFault.TooShort)]
    [InlineData("aaaaaaaaaaaaaaaa", PasswordFault.FewCharacters)]
    [InlineData("abcd1abcd1abcd1", PasswordFault.FewCharacters)]
    [InlineData("abcdefghijklmnop", PasswordFault.Sequence)]
    [InlineData("1234567890123456", PasswordFault.Sequence)]
    [InlineData("qwertyuiop123456", PasswordFault.Sequence)]
    [InlineData("anna.lindqvist-1973", PasswordFault.AboutYou)]
    [InlineData("Lösenord2026!!", PasswordFault.Guessable)]
    [InlineData("Sommar2026Sommar!", PasswordFault.Guessable)]
    [InlineData("LäraOchBemästra1", PasswordFault.Guessable)]
    [InlineData("gul cykel under bron", null)]
    [InlineData("correct horse battery staple", null)]
    [InlineData("sommar på Orust med hunden", null)]
    public void A_password_that_a_guesser_tries_first_is_refused(string password, PasswordFault? fault) =>
        Assert.Equal(fault, PasswordRules.WhyNot(password, "Anna Lindqvist", "leader@demo.example"));

    [Fact]
    public void A_password_of_more_than_128_characters_is_refused() =>
        Assert.Equal(PasswordFault.TooLong, PasswordRules.WhyNot(string.Concat(Enumerable.Range(0, 30).Select(number => $"ord{number} ")), "A", "b@c.example"));

    [Fact]
    public async Task A_poor_password_comes_back_with_a_sentence_and_the_link_still_works()
    {
        await AskAsync(DemoAccounts.Coordinator2);
        var page = await host.Visitor().Reading("sv").OpenAsync(await host.LinkToAsync(DemoAccounts.Coordinator2));
        page = await page.SubmitAsync("Spara och logga in", ("Password", "Lösenord2026!!"), ("Again", "Lösenord2026!!"));
        Assert.Contains(page.Errors, error => error.Contains("lätt att gissa", StringComparison.Ordinal));
        page = await page.SubmitAsync("Spara och logga in", ("Password", Chosen), ("Again", Chosen + "x"));
        Assert.Contains(page.Errors, error => error.Contains("två gånger", StringComparison.Ordinal));
        page = await page.SubmitAsync("Spara och logga in", ("Password", Chosen), ("Again", Chosen));

        Assert.Equal("/start", page.Path);
    }

    private async Task<Page> AskAsync(string email) =>
        await (await host.Visitor().Reading("sv").OpenAsync("/forgotten-password")).SubmitAsync("Skicka länken", ("Email", email));
}
