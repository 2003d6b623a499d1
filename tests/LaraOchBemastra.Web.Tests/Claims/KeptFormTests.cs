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

    [Fact]
    public async Task What_was_typed_in_a_correction_outlives_a_time_out()
    {
        var visitor = host.Visitor().Reading("sv");
        await SignInAsync(await visitor.OpenAsync("/sign-in"), "leader3@demo.example");
        var page = await visitor.OpenAsync($"/corrections/{DemoIds.Claim(DemoClaim.PaidHalfDay)}");
        await page.SubmitAsync("Logga ut");
        visitor.Client.DefaultRequestHeaders.Referrer = page.Address;
        var signIn = await page.SubmitAsync("Räkna skillnaden", ("Arvode", "FullDay"), ("Added[0].Text", "P-huset"), ("Vad blev fel?", "Jag kom hem först på natten."));
        Assert.Equal("/sign-in", signIn.Path);

        var again = await SignInAsync(signIn, "leader3@demo.example");
        Assert.Equal(page.Path, again.Path);
        Assert.Contains("innan du loggades ut", again.Said, StringComparison.Ordinal);
        Assert.Equal("Jag kom hem först på natten.", again.Document.QuerySelector("[name=Reason]")!.TextContent.Trim());
        Assert.Equal("P-huset", again.Document.QuerySelector("[name='Added[0].Text']")!.GetAttribute("value"));
        Assert.True(again.HasButton("Skicka in rättelsen, 932 kr"), again.Text);
    }

    private static Task<Page> SignInAsync(Page page, string email = "leader2@demo.example") =>
        page.SubmitAsync("Logga in", ("Email", email), ("Password", DemoAccounts.Password));
}
