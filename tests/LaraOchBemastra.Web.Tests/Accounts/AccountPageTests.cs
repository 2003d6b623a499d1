using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Accounts;

public sealed class AccountPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Accounts_are_found_by_a_piece_of_the_name_and_by_role()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await (await admin.OpenAsync("/accounts")).SubmitAsync("Visa", ("search", "åBERG"));
        Assert.Equal("Karin Åberg", Assert.Single(page.Rows)[0]);
        page = await admin.OpenAsync("/accounts?role=Administrator");
        Assert.Equal("Adam Wallin", Assert.Single(page.Rows)[0]);
        page = await admin.OpenAsync("/accounts?search=nobody-at-all&page=99");
        Assert.Contains("Inget konto passar", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/accounts")]
    [InlineData("/audit")]
    [InlineData("/units")]
    public async Task Lists_take_as_many_queries_with_many_rows_as_with_few(string address)
    {
        await using var own = new PortalHost();
        var admin = await own.SignedInAsync(DemoAccounts.Admin);
        var few = await QueryCount.OfPageAsync(own, admin, address);
        await own.WriteAsync(db =>
        {
            for (var number = 0; number < 60; number++)
            {
                db.Add(new Domain.Organisations.Unit(Guid.CreateVersion7(), DemoIds.Organisation("skaraborg"), DemoIds.Region("vgr"), $"Enhet {number}", "Skövde"));
                db.Add(new Account(Guid.CreateVersion7(), DemoIds.Region("vgr"), DemoIds.Organisation("skaraborg"), null, $"Person {number}", $"p{number}@x.example", "sv")
                {
                    NormalizedEmail = $"P{number}@X.EXAMPLE",
                    NormalizedUserName = $"P{number}@X.EXAMPLE",
                });
            }

            return Task.CompletedTask;
        });

        Assert.Equal(few, await QueryCount.OfPageAsync(own, admin, address));
        Assert.Equal(25, (await admin.OpenAsync(address)).Rows.Count);
    }

    [Fact]
    public async Task Nobody_changes_her_own_roles_or_closes_her_own_account()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var other = await admin.OpenAsync($"/accounts/{DemoIds.Account(DemoAccounts.Staff)}");
        var own = await admin.OpenAsync($"/accounts/{DemoIds.Account(DemoAccounts.Admin)}");
        Assert.False(own.HasButton("Stäng kontot"));
        Assert.False(own.HasButton("Lägg till rollen"));

        // Past the missing buttons.
        var token = other.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await admin.Client.PostAsync(new Uri($"/accounts/{DemoIds.Account(DemoAccounts.Admin)}/close", UriKind.Relative), content);
        Assert.Contains("ditt eget konto", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Accounts.Where(one => one.Email == DemoAccounts.Admin).Select(one => one.Disabled).SingleAsync()));
    }

    [Fact]
    public async Task A_role_held_already_is_not_given_again()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync($"/accounts/{DemoIds.Account(DemoAccounts.Finance)}");
        var unit = page.Document.QuerySelectorAll("#UnitId option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        page = await page.SubmitAsync("Lägg till rollen", ("Role", "Finance"), ("UnitId", unit), ("Reach", "Region"));

        Assert.Contains(page.Errors, error => error.Contains("redan rollen", StringComparison.Ordinal));
        page = await page.SubmitAsync("Lägg till rollen", ("Role", string.Empty), ("UnitId", "x"));
        Assert.Equal(2, page.Errors.Count);
    }

    [Fact]
    public async Task Language_is_kept_with_the_account_from_either_place()
    {
        var person = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await (await person.OpenAsync("/account")).SubmitAsync("Norsk nynorsk");
        Assert.Equal("nn", page.Language);
        Assert.Equal("nn", (await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync("/account")).Language);
        page = await page.SubmitAsync("Lagre", ("Language", "en"), ("Name", "Anna L"));
        Assert.Equal("en", page.Language);
        Assert.Contains("Anna L", page.Document.QuerySelector(".top-bar")!.TextContent, StringComparison.Ordinal);
        page = await page.SubmitAsync("Save", ("Language", "xx"), ("Name", new string('x', 500)));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(2, page.Errors.Count);
    }

    [Fact]
    public async Task A_unit_that_pays_needs_a_cost_centre_and_the_regions_rules_are_decided_here()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var units = await admin.OpenAsync("/units");
        var page = await units.FollowAsync(units.Rows[0][0]);
        var refused = await page.SubmitAsync("Spara", ("PaysHonoraria", "true"), ("CostCentre", " "), ("ContactEmail", "nonsense"));
        Assert.Equal(2, refused.Errors.Count);
        page = await page.SubmitAsync("Spara", ("PaysHonoraria", "true"), ("CostCentre", "48213"), ("ContactEmail", "kontakt@vgr.example"));
        Assert.Contains("48213", page.Rows[0], StringComparer.Ordinal);

        page = await (await page.FollowAsync("Regionens regler")).SubmitAsync("Spara", ("CoLeaderMayReview", "true"));
        Assert.Equal("/units", page.Path);
        Assert.True(await host.ReadAsync(db => db.Everything.Regions.Where(one => one.Id == DemoIds.Region("vgr")).Select(one => one.CoLeaderMayReview).SingleAsync()));
    }

    [Fact]
    public async Task Who_saves_a_unit_second_is_told_and_keeps_what_she_typed()
    {
        var units = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/units");
        var mine = await units.FollowAsync(units.Rows[^1][0]);
        var theirs = await units.FollowAsync(units.Rows[^1][0]);
        await theirs.SubmitAsync("Spara", ("CostCentre", "70001"), ("ContactName", "Deras"));
        mine = await mine.SubmitAsync("Spara", ("CostCentre", "70002"), ("ContactName", "Min"));
        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Equal("Min", mine.Document.GetElementById("ContactName")!.GetAttribute("value"));
        mine = await mine.SubmitAsync("Spara");
        Assert.Contains("70002", mine.Rows[^1], StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/audit?What=nonsense&From=2026-99-99&Until=x&About=1&page=-5")]
    [InlineData("/audit?Who=%27%3B--&page=999999")]
    [InlineData("/audit?From=0001-01-01&Until=9999-12-31")]
    [InlineData("/accounts?role=77&page=x&search=%00%3Cscript%3E")]
    [InlineData("/units?search=%25%27&page=0")]
    public async Task Nonsense_in_the_address_shows_a_list(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync(address)).Status);

    [Fact]
    public async Task The_log_shows_who_did_what_and_can_be_narrowed()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        await (await admin.OpenAsync("/account")).SubmitAsync("Spara", ("Name", "Adam Wallin"));
        await (await admin.OpenAsync($"/accounts/{DemoIds.Account(DemoAccounts.Staff)}")).SubmitAsync("Stäng kontot");
        var page = await (await admin.OpenAsync("/audit")).SubmitAsync("Visa", ("Who", "wallin"), ("What", "Changed"));

        Assert.Contains(page.Rows, row => row[1] == "Adam Wallin" && row[4].Contains("Stängt", StringComparison.Ordinal));
        Assert.All(page.Rows, row => Assert.Equal("Adam Wallin", row[1]));

        var made = Assert.Single((await admin.OpenAsync($"/audit?What=Added&About={DemoIds.Account(DemoAccounts.Staff)}")).Rows);
        Assert.Equal(["Demodata", "Lade till", "Konto"], made.Skip(1).Take(3));
    }
}
