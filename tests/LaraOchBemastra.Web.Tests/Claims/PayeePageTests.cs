using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class PayeePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_number_is_asked_for_once_sealed_and_only_shown_masked()
    {
        var scene = await ClaimScene.SetAsync(host, identified: false);
        var draft = await scene.FilledAsync();
        var asked = await draft.FollowAsync("Skriv ditt personnummer, så att lönekontoret kan betala.");
        var back = await asked.SubmitAsync("Spara", ("Personnummer eller samordningsnummer", ClaimScene.Number), ("Postadress", "Provgatan 1"));
        Assert.Equal(draft.Path, back.Path);
        Assert.True(back.HasButton("Skicka in 1 863 kr"));
        var again = await (await scene.SignInAsync()).OpenAsync("/payee");
        Assert.Contains("19640823-****", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3234", again.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("3234", string.Concat(await host.ReadAsync(db => db.Everything.Audit.Select(row => row.Detail).ToListAsync())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("640823-3235")]
    [InlineData("19810829M071")]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_number_nobody_can_have_is_refused_and_never_written_back(string typed)
    {
        var scene = await ClaimScene.SetAsync(host, identified: false);
        var page = await (await scene.SignInAsync()).OpenAsync("/payee");
        var answer = await page.SubmitAsync("Spara", ("IdentityNumber", typed), ("Address", "Provgatan 7"));
        Assert.Single(answer.Errors);
        Assert.Equal(string.Empty, answer.Document.QuerySelector("#IdentityNumber")!.GetAttribute("value"));
        Assert.Equal("Provgatan 7", Page.Words(answer.Document.QuerySelector("#Address")));
        Assert.False(await host.ReadAsync(db => db.Everything.PayeeDetails.AnyAsync(one => one.LeaderId == scene.LeaderId)));
    }

    [Fact]
    public async Task The_address_alone_can_be_changed()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await (await scene.SignInAsync()).OpenAsync("/payee");
        await page.SubmitAsync("Spara", ("Address", "Nygatan 2"));
        var stored = await host.ReadAsync(db => db.Everything.PayeeDetails.SingleAsync(one => one.LeaderId == scene.LeaderId));
        Assert.Equal(("196408233234", "Nygatan 2"), (stored.IdentityNumber, stored.Address));
    }
}
