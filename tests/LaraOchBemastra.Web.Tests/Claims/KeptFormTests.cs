using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class KeptFormTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_she_typed_outlives_a_time_out()
    {
        var visitor = host.Visitor().Reading("sv");
        await SignInAsync(await visitor.OpenAsync("/sign-in"));
        var draft = await visitor.OpenAsync($"/claims/{DemoIds.Claim(DemoClaim.DraftMs)}");
        await draft.SubmitAsync("Logga ut");
        visitor.Client.DefaultRequestHeaders.Referrer = draft.Address;
        var signIn = await draft.SubmitAsync("Spara utkast", ("Days[0].Departure", "15:05"));
        Assert.Equal("/sign-in", signIn.Path);

        var again = await SignInAsync(signIn);
        Assert.Equal(draft.Path, again.Path);
        Assert.Contains("innan du loggades ut", again.Said, StringComparison.Ordinal);
        Assert.Equal("15:05", again.Document.QuerySelector("[name='Days[0].Departure']")?.GetAttribute("value"));
        var saved = await again.SubmitAsync("Spara utkast");
        Assert.Equal("15:05", saved.Document.QuerySelector("[name='Days[0].Departure']")?.GetAttribute("value"));
        Assert.DoesNotContain("innan du loggades ut", (await visitor.OpenAsync(draft.Path)).Said, StringComparison.Ordinal);
    }

    private static Task<Page> SignInAsync(Page page) =>
        page.SubmitAsync("Logga in", ("Email", "leader2@demo.example"), ("Password", DemoAccounts.Password));
}
