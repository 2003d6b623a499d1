using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Guests;

public sealed class ExpertTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_guest_expert_is_added_found_by_field_changed_retired_and_taken_back()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync("/experts")).FollowAsync("Ny ämnesexpert");
        page = await page.SubmitAsync("Lägg till", ("Namn", "Åsa Ödman"), ("E-post", "not an address"));
        Assert.Equal(2, page.Errors.Count);
        page = await page.SubmitAsync("Lägg till", ("Ämnesområden", "sömn,stress"), ("E-post", "asa@example.org"));
        Assert.Equal("Åsa Ödman", page.Heading);

        page = await (await page.FollowAsync("Ändra uppgifter")).SubmitAsync("Spara", ("Yrke", "psykolog"));
        Assert.Contains("psykolog", page.Text, StringComparison.Ordinal);
        Assert.Single((await coordinator.OpenAsync("/experts?q=STRESS")).Rows);
        page = await page.SubmitAsync("Fråga inte längre");
        Assert.StartsWith("Åsa Ödman tillfrågas inte längre", page.Said, StringComparison.Ordinal);
        Assert.Empty((await coordinator.OpenAsync("/experts?q=stress")).Rows);
        Assert.Single((await coordinator.OpenAsync("/experts?q=stress&retired=true")).Rows);
        await page.SubmitAsync("Ta in i registret igen");
        Assert.Single((await coordinator.OpenAsync("/experts?q=stress")).Rows);
    }

    [Fact]
    public async Task The_directory_is_the_regions_own_and_takes_the_same_queries_however_long_it_is()
    {
        var norwegian = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        Assert.DoesNotContain("Johan Lindberg", (await norwegian.OpenAsync("/experts")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/experts/{DemoIds.Of("expert/Johan Lindberg")}")).Status);
        Assert.Equal(
            await QueryCount.OfPageAsync(host, norwegian, "/experts?q=trening"),
            await QueryCount.OfPageAsync(host, norwegian, "/experts"));
    }
}
