using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class LanguageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Without_any_wish_the_page_is_in_Swedish() =>
        Assert.Equal("sv", (await host.Visitor().OpenAsync("/")).Language);

    [Theory]
    [InlineData("nn-NO,nb;q=0.8", "nn")]
    [InlineData("no", "nb")]
    [InlineData("de, en-US;q=0.7, sv;q=0.9", "sv")]
    [InlineData("en-US", "en")]
    [InlineData("de", "sv")]
    public async Task The_browsers_wish_is_followed_where_it_can_be(string wish, string expected) =>
        Assert.Equal(expected, (await host.Visitor().Reading(wish).OpenAsync("/")).Language);

    [Fact]
    public async Task The_chosen_language_holds_on_the_next_page_and_wins_over_the_browser()
    {
        var page = await host.Visitor().Reading("en").OpenAsync("/accessibility");
        var chosen = await page.SubmitAsync("Norsk nynorsk");
        Assert.Equal("/accessibility", chosen.Path);
        Assert.Equal("nn", chosen.Language);
        Assert.Equal("nn", (await chosen.FollowAsync("Om opplysningane dine")).Language);
    }

    [Fact]
    public async Task A_link_may_say_the_language_but_does_not_change_the_choice()
    {
        var visitor = host.Visitor();
        Assert.Equal("nb", (await visitor.OpenAsync("/?lang=nb")).Language);
        Assert.Equal("sv", (await visitor.OpenAsync("/")).Language);
    }

    [Fact]
    public async Task Choosing_on_a_page_that_a_link_gave_a_language_changes_it_all_the_same()
    {
        var page = await host.Visitor().OpenAsync("/accessibility?lang=nb");
        Assert.Equal("en", (await page.SubmitAsync("English")).Language);
    }

    [Fact]
    public async Task What_a_link_says_of_language_holds_through_a_form()
    {
        var page = await host.Visitor().Reading("sv").OpenAsync("/interest?lang=nb");
        page = await page.SubmitAsync("Si fra til meg");
        Assert.NotEmpty(page.Errors);
        Assert.Equal("nb", page.Language);
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_the_links_language()
    {
        var page = await host.Visitor().Reading("sv").OpenAsync("/courses/no-such-course?lang=nn");
        Assert.Equal(404, (int)page.Status);
        Assert.Equal("nn", page.Language);
        Assert.Equal("/?lang=nn", page.Document.QuerySelector("main a.ds-button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_signed_in_person_keeps_the_choice_in_her_account()
    {
        var id = await host.AccountAsync("nb", Data.Accounts.Role.Coordinator);
        var page = await (await host.SignedInAsync(id)).OpenAsync("/accessibility");
        Assert.Equal("nb", page.Language);
        Assert.Equal("sv", (await page.SubmitAsync("Svenska")).Language);
        Assert.Equal("sv", await host.ReadAsync(db => db.Everything.Accounts.Where(account => account.Id == id).Select(account => account.Language).SingleAsync()));
        Assert.Equal("sv", (await (await host.SignedInAsync(id)).Reading("en").OpenAsync("/accessibility")).Language);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    public async Task Choosing_a_language_never_leads_to_another_site(string target)
    {
        var visitor = host.Visitor();
        var page = await visitor.OpenAsync("/");
        var answered = await page.SubmitAsync("English", ("returnUrl", target));
        Assert.Equal("localhost", answered.Address.Host);
        Assert.Equal("/", answered.Path);
    }
}
