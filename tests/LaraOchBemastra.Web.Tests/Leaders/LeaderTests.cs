using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Leaders;

public sealed class LeaderTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Coordinator = "coordinator@demo.example";

    [Fact]
    public async Task A_leader_is_added_trained_offered_and_no_longer_found()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await AddAsync(coordinator, "Berit", "Åkesson", "berit@example.org");
        Assert.Equal("Berit Åkesson finns nu i registret.", page.Said);
        var leader = page.Path;
        Assert.Contains("Ingen ledarutbildning är registrerad.", page.Text, StringComparison.Ordinal);
        var pairing = $"/groups/{DemoIds.Group(DemoCourse.KolNext)}/leaders";
        Assert.Contains("Berit Åkesson har inte gått ledarutbildningen.", (await coordinator.OpenAsync(pairing)).Text, StringComparison.Ordinal);

        page = await (await page.FollowAsync("Registrera ledarutbildning")).SubmitAsync("Registrera", ("Genomförd den", "2026-11-10"));
        Assert.Equal(leader, page.Path);
        Assert.Contains("10 november 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Berit Åkesson har inte gått", (await coordinator.OpenAsync(pairing)).Text, StringComparison.Ordinal);

        page = await (await page.FollowAsync("Vill inte längre bli hittad")).SubmitAsync("Erbjud inte längre");
        Assert.Contains("Har inte sagt ja till att bli hittad", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Berit Åkesson", (await coordinator.OpenAsync(pairing)).Text, StringComparison.Ordinal);
        Assert.Single((await coordinator.OpenAsync("/leaders?q=åkesson")).Rows);
    }

    [Fact]
    public async Task Training_in_the_future_is_not_done()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await coordinator.OpenAsync($"/leaders/{await AnyLeaderAsync()}/training");
        page = await page.SubmitAsync("Registrera", ("Genomförd den", "2026-11-19"));
        Assert.Equal(["Datumet har inte varit än. Registrera när ledarutbildningen är gjord."], page.Errors);
    }

    [Fact]
    public async Task The_same_address_is_asked_about_once_and_may_be_meant()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        await AddAsync(coordinator, "Ett", "Hushåll", "hushall@example.org");
        var page = await AddAsync(coordinator, "Annat", "Hushåll", "HUSHALL@example.org");
        Assert.StartsWith("Ett Hushåll finns redan i registret", Assert.Single(page.Errors), StringComparison.Ordinal);
        page = await page.SubmitAsync("Lägg till", ("Det är en annan person", "true"));
        Assert.Equal("Annat Hushåll finns nu i registret.", page.Said);
    }

    [Fact]
    public async Task Twenty_equal_posts_add_one_leader()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await coordinator.OpenAsync("/leaders/new");
        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Lägg till", Typed("Tjugo", "Gånger", "tjugo@example.org"))));
        Assert.Single(posts.Select(post => post.Path).Distinct());
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Leaders.CountAsync(leader => leader.Email == "tjugo@example.org")));
    }

    [Theory]
    [InlineData("Förnamn", "")]
    [InlineData("E-post", "inte en adress")]
    [InlineData("Kind", "Manager")]
    [InlineData("Kind", "")]
    [InlineData("UnitId", "3f0e8a1c-0000-4000-8000-000000000000")]
    [InlineData("Who.ConditionId", "3f0e8a1c-0000-4000-8000-000000000000")]
    [InlineData("Who.Experience", "5")]
    [InlineData("Sade ja den", "2026-11-19")]
    [InlineData("Sade ja den", "")]
    public async Task What_cannot_be_meant_comes_back_with_a_sentence(string field, string typed)
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await coordinator.OpenAsync("/leaders/new");
        page = await page.SubmitAsync("Lägg till", [.. Typed("Prov", "<i>Person</i>", ""), (field, typed)]);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.Equal("<i>Person</i>", page.Document.QuerySelector("[name='Who.LastName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Leaders_elsewhere_are_not_listed_and_their_pages_are_not_there()
    {
        var norwegian = await host.SignedInAsync("coordinator.no@demo.example");
        var id = await AnyLeaderAsync();
        foreach (var page in new[] { "", "/edit", "/training", "/withdraw" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/leaders/{id}{page}")).Status);
        }

        Assert.Empty((await norwegian.OpenAsync("/leaders?q=lindqvist")).Rows);
    }

    private static async Task<Page> AddAsync(Visitor coordinator, string first, string last, string email) =>
        await (await (await coordinator.OpenAsync("/leaders")).FollowAsync("Lägg till en ledare")).SubmitAsync("Lägg till", Typed(first, last, email));

    private static (string Field, string Value)[] Typed(string first, string last, string email) =>
    [
        ("Kind", nameof(LeaderKind.Experienced)),
        ("Enhet", "Lungmottagningen Skövde"),
        ("Förnamn", first),
        ("Efternamn", last),
        ("E-post", email),
        ("Who.Experience", "Patient"),
        ("Who.ConditionId", DemoIds.Condition("kol").ToString()),
        ("Har sagt ja till att bli hittad av samordnare", "true"),
        ("Sade ja den", "2026-11-01"),
    ];

    private Task<Guid> AnyLeaderAsync() => host.ReadAsync(db => db.Everything.Leaders
        .Where(leader => leader.FirstName == "Anna" && leader.LastName == "Lindqvist").Select(leader => leader.Id).SingleAsync());
}
