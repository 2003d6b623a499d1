using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Access;

public sealed class NavigationTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_word_of_the_navigation_leads_to_a_page(Role role)
    {
        var person = await host.SignedInAsync(DemoAccounts.Main.First(one => one.Role == role).Email);
        var start = await person.OpenAsync("/account");
        var links = start.Document.QuerySelectorAll(".main-nav a, .foot-bar a, .top-bar a").Select(link => link.GetAttribute("href")!).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var page = await person.OpenAsync(link);
            Assert.True(page.Status == HttpStatusCode.OK, $"{link} answers {(int)page.Status}.");
        }
    }
}
