using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Accounts;

/// <summary>A cookie taken before something changed is worth nothing after it.</summary>
public sealed class SessionEndTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_devices_and_not_this_one()
    {
        var phone = await host.SignedInAsync(DemoAccounts.Staff);
        var page = await (await host.Visitor().Reading("sv").OpenAsync("/sign-in"))
            .SubmitAsync("Logga in", ("Email", DemoAccounts.Staff), ("Password", DemoAccounts.Password));
        page = await page.FollowAsync("Mitt konto");
        page = await page.SubmitAsync("Logga ut överallt utom här");

        Assert.Equal("/account", page.Path);
        Assert.Equal("/sign-in", (await phone.OpenAsync("/account")).Path);
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_old_one_and_ends_the_other_devices()
    {
        var phone = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await (await host.Visitor().Reading("sv").OpenAsync("/sign-in"))
            .SubmitAsync("Logga in", ("Email", DemoAccounts.Finance), ("Password", DemoAccounts.Password));
        page = await (await page.FollowAsync("Mitt konto")).FollowAsync("Byt lösenord");
        (string, string)[] chosen = [("Password", "sju lila elefanter"), ("Again", "sju lila elefanter")];
        var refused = await page.SubmitAsync("Byt lösenordet", [("Present", "inte det rätta alls"), .. chosen]);
        Assert.Contains(refused.Errors, error => error.Contains("nuvarande", StringComparison.Ordinal));
        page = await page.SubmitAsync("Byt lösenordet", [("Present", DemoAccounts.Password), .. chosen]);

        Assert.Equal("/account", page.Path);
        Assert.Equal("/sign-in", (await phone.OpenAsync("/account")).Path);
    }

    [Fact]
    public async Task A_closed_account_is_out_at_the_next_request()
    {
        var person = await host.SignedInAsync(DemoAccounts.Reviewer);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/review")).Status);
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync($"/accounts/{DemoIds.Account(DemoAccounts.Reviewer)}");
        page = await page.SubmitAsync("Stäng kontot");
        Assert.Contains("Stängt", page.Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await person.OpenAsync("/review")).Path);

        await page.SubmitAsync("Öppna kontot igen");
        Assert.Equal("/sign-in", (await person.OpenAsync("/review")).Path);
    }

    [Fact]
    public async Task A_role_that_is_ended_or_given_ends_the_session()
    {
        var id = DemoIds.Account(DemoAccounts.Attester);
        var person = await host.SignedInAsync(DemoAccounts.Attester);
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync($"/accounts/{id}");
        page = await page.SubmitAsync("Avsluta Beslutsattestant, Skaraborgs Sjukhus");
        Assert.Equal("/sign-in", (await person.OpenAsync("/review")).Path);
        person = await host.SignedInAsync(DemoAccounts.Attester);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync("/review")).Status);
        Assert.Single(page.Rows);

        var unit = page.Document.QuerySelectorAll("#UnitId option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        page = await page.SubmitAsync("Lägg till rollen", ("Role", "Attester"), ("UnitId", unit), ("Reach", "Organisation"));
        Assert.Equal("/sign-in", (await person.OpenAsync("/review")).Path);
        Assert.Equal(2, page.Rows.Count);
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAsync(DemoAccounts.Attester)).OpenAsync("/review")).Status);
    }

    [Fact]
    public async Task A_working_day_ends_however_often_one_clicks()
    {
        var host2 = await host.SignedInAsync(DemoAccounts.Network);
        for (var minutes = 0; minutes < 10 * 60; minutes += 20)
        {
            Assert.Equal("/account", (await host2.OpenAsync("/account")).Path);
            host.Clock.Move(TimeSpan.FromMinutes(20));
        }

        host.Clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal("/sign-in", (await host2.OpenAsync("/account")).Path);
    }
}
